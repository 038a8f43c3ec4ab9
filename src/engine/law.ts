// Every legal number of the model, once, with its source (docs/model.md, section 3).

/** Base year of every amount and share. */
export const BASE_YEAR = 2016;
/** Last year of the fiscal regime of EC 95/2016 (ADCT, art. 106: twenty financial years from 2017). */
export const LAST_YEAR = 2036;
/** First year that EC 95/2016 ruled, and the first that is simulated. */
export const FIRST_YEAR = 2017;

/** ADCT, art. 110, I (EC 95/2016) and EC 86/2015, art. 2, V: 15% of the net current revenue (RCL). */
export const RCL_SHARE = 0.15;

/** EC 86/2015, art. 2: share of RCL by year; the last holds from 2020 on. */
export const EC86_SHARES: readonly number[] = [0.132, 0.137, 0.141, 0.145, 0.15];

/** EC 113/2021, art. 4: calendar-year inflation restates the chain from this year on. */
export const EC113_YEAR = 2021;

/** LC 201/2023, art. 15: in 2023 the minimum stands on the RCL estimated in the budget law, R$. */
export const LC201_YEAR = 2023;
export const LC201_MINIMUM = 172_826_281_000;

/** LC 200/2023, art. 5: 70% of real revenue growth, between 0.6% and 2.5% a year; tied from 2025 in the debated proposal. */
export const LC200_FIRST_YEAR = 2025;
export const LC200_REVENUE_SHARE = 0.7;
export const LC200_MIN_GROWTH = 0.006;
export const LC200_MAX_GROWTH = 0.025;

/** Executed federal spending on ASPS in 2016, R$ (RREO, DOU of 30/09/2024). */
export const EXECUTED_2016 = 106_235_537_000;

/** What was known when the reform was debated (January 2017): inflation and RCL up to this year. */
export const LAST_YEAR_KNOWN_AT_DEBATE = 2017;
