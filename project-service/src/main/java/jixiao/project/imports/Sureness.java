package jixiao.project.imports;

/** How an organisation or project named in a document was found, and so how sure the match is; the surest first. */
public enum Sureness {
    /** Its printed code is registered. */
    CODE,
    /** Exactly one registered organisation bears the name where it is to be looked for. */
    NAME,
    ALIAS,
    /** The name is registered below another department. */
    ELSEWHERE,
    /** Nobody registered it: it gets a provisional entry. */
    PROVISIONAL
}
