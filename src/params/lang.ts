/** The languages that appear in the path; Portuguese, the default, does not. */
export function match(param: string): param is 'en' {
  return param === 'en';
}
