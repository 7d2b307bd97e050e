package jixiao.publication.screening;

/** What the review before publishing looks for. */
public enum SensitiveKind {
    IDENTITY_CARD("identity-card-number", Severity.ERROR, "居民身份证号码", "请在填报处删去号码，公开内容不得含有身份证号码"),
    BANK_ACCOUNT("bank-account-number", Severity.ERROR, "银行账号或卡号", "请在填报处删去账号"),
    MOBILE_NUMBER("mobile-number", Severity.ERROR, "手机号码", "请在填报处删去号码，或改为单位的办公电话"),
    PASSPORT("passport-number", Severity.ERROR, "护照号码", "请在填报处删去号码"),
    HOME_ADDRESS("home-address", Severity.WARNING, "个人住址", "请核对是否为个人住址，是的请在填报处删去"),
    SECRECY_WORD("secrecy-word", Severity.WARNING, "涉密或不公开的字样", "请核对此项内容能否公开，不能公开的请在填报处删去");

    private final String code;
    private final Severity severity;
    private final String label;
    private final String remedy;

    SensitiveKind(String code, Severity severity, String label, String remedy) {
        this.code = code;
        this.severity = severity;
        this.label = label;
        this.remedy = remedy;
    }

    /** Stable, for machines. */
    public String code() {
        return code;
    }

    public Severity severity() {
        return severity;
    }

    public String label() {
        return label;
    }

    /** What to do about it, without the full stop. */
    public String remedy() {
        return remedy;
    }

    /** Whether the thing itself was recognised, or a word that hints at it. */
    public enum Severity {
        ERROR,
        WARNING
    }
}
