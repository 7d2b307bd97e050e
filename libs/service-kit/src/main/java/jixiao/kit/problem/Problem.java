package jixiao.kit.problem;

import java.util.List;

/**
 * Every kind of refusal the suite can give (RFC 9457). The code is the last part of the {@code type} URI and never
 * changes; the title is for people.
 */
public enum Problem {
    MALFORMED_BODY("malformed-body", 400, "请求内容无法读取"),
    INVALID_FIELD("invalid-field", 422, "填写内容有误"),
    UNAUTHENTICATED("unauthenticated", 401, "请先登录"),
    FORBIDDEN("forbidden", 403, "没有办理此事项的权限"),
    NOT_FOUND("not-found", 404, "没有找到"),
    METHOD_NOT_ALLOWED("method-not-allowed", 405, "不支持这种操作"),
    NOT_ACCEPTABLE("not-acceptable", 406, "不提供所要求的格式"),
    DUPLICATE("duplicate", 409, "已经存在"),
    ILLEGAL_STEP("illegal-step", 409, "当前环节不能办理此事项"),
    VERSION_CONFLICT("version-conflict", 412, "内容已被他人修改"),
    TOO_LARGE("too-large", 413, "内容过大"),
    UNSUPPORTED_MEDIA_TYPE("unsupported-media-type", 415, "不支持这种内容格式"),
    UNREADABLE_DOCUMENT("unreadable-document", 422, "文件无法识别"),
    IDEMPOTENCY_KEY_REUSED("idempotency-key-reused", 422, "幂等键已用于另一请求"),
    VERSION_REQUIRED("version-required", 428, "须注明所修改的版本"),
    TOO_MANY_REQUESTS("too-many-requests", 429, "请求过于频繁"),
    INTERNAL("internal", 500, "系统内部错误"),
    UNAVAILABLE("unavailable", 503, "服务暂时不可用");

    private final String code;
    private final int status;
    private final String title;

    Problem(String code, int status, String title) {
        this.code = code;
        this.status = status;
        this.title = title;
    }

    public String type() {
        return "urn:jixiao:problem:" + code;
    }

    public int status() {
        return status;
    }

    public String title() {
        return title;
    }

    /** The refusal with one sentence in Chinese that says what is wrong and what to do. */
    public Refusal because(String detail, FieldFault... faults) {
        return new Refusal(this, detail, List.of(faults));
    }

    /** The refusal of one field: the pointer says where (RFC 6901), the message what is wrong and what to do. */
    public Refusal at(String pointer, String message) {
        return because(message, new FieldFault(pointer, message));
    }
}
