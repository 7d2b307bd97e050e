package jixiao.evaluation.scoring;

/** An ERROR has to be put right before a sheet is submitted; a WARNING is for a person to look at; a HINT needs nothing. */
public enum Severity {
    ERROR,
    WARNING,
    HINT
}
