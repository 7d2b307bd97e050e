package jixiao.kit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import org.hibernate.exception.ConstraintViolationException.ConstraintKind;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns whatever a request ended with into one of the {@link Problem}s. */
public class ProblemMappers {
    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    @ServerExceptionMapper
    public Response refusal(Refusal refusal) {
        return ProblemBody.answer(refusal.problem(), refusal.getMessage(), refusal.faults());
    }

    @ServerExceptionMapper
    public Response json(JsonProcessingException fault) {
        return refusal(JsonFaults.refusalOf(fault));
    }

    /** Named apart because Quarkus has a mapper of its own for it, and the nearer type wins. */
    @ServerExceptionMapper
    public Response json(MismatchedInputException fault) {
        return refusal(JsonFaults.refusalOf(fault));
    }

    @ServerExceptionMapper
    public Response validation(ConstraintViolationException violations) {
        return refusal(ValidationFaults.refusalOf(violations));
    }

    @ServerExceptionMapper
    public Response unauthenticated(UnauthorizedException fault) {
        return challenge("请求没有携带令牌。请在 Authorization 头中携带 Bearer 令牌。");
    }

    @ServerExceptionMapper
    public Response badToken(AuthenticationFailedException fault) {
        return challenge("令牌无效或已过期。请重新登录取得新的令牌。");
    }

    @ServerExceptionMapper
    public Response forbidden(ForbiddenException fault) {
        return ProblemBody.answer(Problem.FORBIDDEN, "您的角色不能办理此事项，请由有权限的岗位办理。", List.of());
    }

    @ServerExceptionMapper
    public Response lostUpdate(OptimisticLockException fault) {
        return ProblemBody.answer(Problem.VERSION_CONFLICT, "保存期间内容已被他人修改，请刷新后重新填写。", List.of());
    }

    /** A unique constraint of the database is the last guard of a natural key when two requests come at once. */
    @ServerExceptionMapper
    public Response constraint(org.hibernate.exception.ConstraintViolationException fault) {
        if (fault.getKind() == ConstraintKind.UNIQUE) {
            return ProblemBody.answer(Problem.DUPLICATE, "同样的内容已经存在，请勿重复提交。", List.of());
        }
        return unexpected(fault);
    }

    @ServerExceptionMapper
    public Response http(WebApplicationException fault, UriInfo uri) {
        if (fault.getCause() instanceof JsonProcessingException cause) {
            return json(cause);
        }
        if (fault.getCause() instanceof IllegalArgumentException unreadable) {
            Optional<Refusal> parameter = QueryFaults.refusalOf(unreadable, uri);
            if (parameter.isPresent()) {
                return refusal(parameter.get());
            }
        }
        return switch (fault.getResponse().getStatus()) {
            case 400 -> ProblemBody.answer(Problem.MALFORMED_BODY, "请求内容无法读取，请检查后重新提交。", List.of());
            case 404 -> ProblemBody.answer(Problem.NOT_FOUND, "没有找到所请求的内容，请检查地址。", List.of());
            case 405 -> ProblemBody.answer(Problem.METHOD_NOT_ALLOWED, "此地址不支持这种操作，请查看接口说明。", List.of());
            case 406 -> ProblemBody.answer(Problem.NOT_ACCEPTABLE, "不提供所要求的格式，请改用 application/json。", List.of());
            case 413 -> ProblemBody.answer(Problem.TOO_LARGE, "提交的内容过大，请缩小后重新提交。", List.of());
            case 415 ->
                ProblemBody.answer(
                        Problem.UNSUPPORTED_MEDIA_TYPE,
                        "请在 Content-Type 中写明 application/json；上传文件的接口用 multipart/form-data。",
                        List.of());
            case 503 -> ProblemBody.answer(Problem.UNAVAILABLE, "服务暂时不可用，请稍后再试。", List.of());
            default -> fault.getResponse().getStatus() >= 500 ? unexpected(fault) : fault.getResponse();
        };
    }

    /** The caller gets a number to quote, the log the fault itself; nothing of the inside leaves the service. */
    @ServerExceptionMapper
    public Response unexpected(RuntimeException fault) {
        for (Throwable cause = fault.getCause(); cause != null; cause = cause.getCause()) {
            switch (cause) {
                case Refusal refusal -> {
                    return refusal(refusal);
                }
                case OptimisticLockException lost -> {
                    return lostUpdate(lost);
                }
                case org.hibernate.exception.ConstraintViolationException constraint
                when constraint.getKind() == ConstraintKind.UNIQUE -> {
                    return constraint(constraint);
                }
                default -> {}
            }
        }
        String incident = Long.toString(System.nanoTime(), 36);
        LOG.errorf(fault, "incident %s", incident);
        return ProblemBody.answer(Problem.INTERNAL, "系统出现问题，内容未作任何改动。请稍后再试，或向运维人员提供编号 " + incident + "。", List.of());
    }

    private static Response challenge(String detail) {
        Response answer = ProblemBody.answer(Problem.UNAUTHENTICATED, detail, List.of());
        return Response.fromResponse(answer)
                .header("WWW-Authenticate", "Bearer")
                .build();
    }
}
