// Names of components, groups and budget actions → block, where the column BLOCO does not say it.
//
// Sources: Portaria GM/MS 204/2007 (components of each block); Ipea, Nota Técnica 46, tables 5 to 10 (which
// block each line of 2016 was in); annual files of the FNS, in which GRUPO gives the block of each action in
// 2020 and the action alone in 2023. The first rule that a name meets counts, so what is particular stands
// before what is general: "assistência farmacêutica na atenção básica" is AF.

import type { ImportBlock } from './blocks.ts';

export interface NameRule {
  readonly names: RegExp;
  readonly block: ImportBlock;
}

/** Money that no block of 2016 is known to hold, whatever stands around it: the reader maps it or leaves it out. */
export const OUTSIDE_BLOCKS: readonly RegExp[] = [
  /\bCORONAVIRUS\b|\bCOVID\b|\bSARS COV\b/,
  /\b(PISO|ASSISTENCIA FINANCEIRA COMPLEMENTAR)\b.*\bENFERM(AGEM|EIR[AO]S?)\b|\bENFERMAGEM\b.*\bPISO\b/,
];

/** The same, unless the file itself puts it into a block, as those of 2018 put courses into Gestão do SUS. */
export const OUTSIDE_UNLESS_SAID: readonly RegExp[] = [
  /\bEDUCACAO\b.*\bSAUDE\b|FORMACAO (DE|E) (PROFISSIONA|TECNIC|QUALIFICA)|\bRESIDENCIA (MEDICA|MULTIPROFISSIONAL)|PRO RESIDENCIA/,
];

/** Parliamentary amendments to custeio: the block is in the name. */
export const AMENDMENT = /^INCREMENTO TEMPORARIO\b/;

/** Works and equipment, where no column says custeio or investimento. */
export const INVESTMENT_NAMES =
  /^ESTRUTURACAO D[AEO]S? |\bAQUISICAO DE EQUIPAMENTOS?\b|\bCONSTRUCAO\b|\bAMPLIACAO\b|\bINVESTIMENTOS?\b/;

export const NAME_RULES: readonly NameRule[] = [
  // Agents: community agents are primary care, endemic-disease agents surveillance.
  { block: 'VS', names: /\bAGENTES? DE COMBATE\b|\bACE\b/ },
  { block: 'AB', names: /\bAGENTES? COMUNITARIOS?\b|\bACS\b/ },

  // Amendments, by the service they name.
  { block: 'MAC', names: /^INCREMENTO TEMPORARIO.*(HOSPITALAR|ESPECIALIZADA|\bMAC\b|MEDIA E ALTA)/ },
  { block: 'AB', names: /^INCREMENTO TEMPORARIO.*(BASICA|PRIMARIA|\bPAB\b|\bAPS\b)/ },

  { block: 'AF', names: /FARMACEUTIC|\bMEDICAMENTOS?\b|\bFARMACIA\b|QUALIFAR|FITOTERAPICOS/ },

  {
    block: 'VS',
    names:
      /\bVIGIL(ANCIA)?\b|\bENDEMIAS\b|\bHEPATITES? VIRA|\bDST\b|\bAIDS\b|\bIMUNIZA|\bIMUNOBIOLOGICO|\bVACINA|\bAEDES\b|\bPFVS\b|\bPVVS\b|\bFINLACEN\b|LABORATORIOS? (CENTRA|DE SAUDE PUBLICA)|DOENCAS TRANSMISSIVEIS|SAUDE AMBIENTAL|SAUDE DO TRABALHADOR/,
  },

  {
    block: 'MAC',
    names:
      /\bMAC\b|MEDIA E ALTA COMPLEXIDADE|\bFAEC\b|FUNDO DE ACOES ESTRATEGICAS|LIMITE FINANCEIRO|^TETO (MUNICIPAL|ESTADUAL)|ATENCAO ESPECIALIZADA|POLITICAS DE ATENCAO ESPECIALIZADA|\bSAMU\b|ATENDIMENTO MOVEL|PRONTO ATENDIMENTO|\bUPA\b|URGENCIA|HOSPITA|CIRURGIAS? ELETIVA|\bFILAS\b|TRANSPLANTE|ONCOLOG|\bCANCER\b|HEMODIALISE|NEFROLOG|TERAPIA RENAL|HEMATOLOGIA|HEMOTERAPIA|SANGUE|REABILITACAO|PSICOSSOCIA|SAUDE MENTAL|\bCAPS\b|RESIDENCIAIS TERAPEUTICOS|ESPECIALIDADES ODONTOLOGICAS|\bCEO\b|MELHOR EM CASA|ESPECIALISTAS|SANTAS CASAS|FILANTROPIC|LEITE (HUMANO|MATERNO)|TRIAGEM NEONATAL|DOENCAS RARAS|PARTO NORMAL|ATENCAO DOMICILIAR|VIVER SEM LIMITE|PESSOAS? COM DEFICIENCIA/,
  },

  {
    block: 'AB',
    names:
      /ATENCAO (BASICA|PRIMARIA)|\bAPS\b|\bPAB\b|PISO DE? ?A? ?ATENCAO (BASICA|PRIMARIA)|SAUDE DA FAMILIA|SAUDE BUCAL|\bNASF\b|\bPMAQ\b|ACADEMIA DA SAUDE|SAUDE NA ESCOLA|SAUDE NA HORA|CONSULTORIOS? NA RUA|SISTEMA PENITENCIARIO|SISTEMA PRISIONAL|PRIVADAS DE LIBERDADE|RIBEIRINHA|FLUVIAL|MICROSCOPISTA|CAPITACAO PONDERADA|FATOR COMPENSATORIO|ACOES ESTRATEGICAS|INFORMATIZACAO|CRESCER SAUDAVEL|SAUDE D[AEO]S? (ADOLESCENTE|CRIANCA|MULHER|HOMEM)|PROMOCAO D[AE] (SAUDE|EQUIDADE|EQU)|POLITICAS DE PROMOCAO|REDE CEGONHA|REDE ALYNE|UNIDADES? BASICAS? DE SAUDE|MAIS MEDICOS|EQUIPES? MULTIPROFISSIONA|\bEMULTI\b|ADOLESCENTES? EM CONFLITO|BRASIL SORRIDENTE/,
  },

  {
    block: 'GES',
    names:
      /GESTAO DO SUS|QUALIFICACAO DA GESTAO|ALIMENTACAO E NUTRICAO|SEGURANCA ALIMENTAR|COMPLEXOS? REGULADOR|PARTICIPASUS|PARTICIPACAO SOCIAL|CONTROLE SOCIAL|OUVIDORIA|GESTAO PARTICIPATIVA|IMPLANTACAO DE ACOES E SERVICOS|PLANOS? DE CARREIRA|INOVASUS/,
  },

  { block: 'MAC', names: /REGULACAO CONTROLE E AVALIACAO/ },
];

/** What a name that ends too soon is taken for, where no other of its row says more: wages of "agents" alone. */
export const LAST_RULES: readonly NameRule[] = [{ block: 'AB', names: /\bVENCIMENTOS? D[EO]S? AGENTES?\b/ }];
