package jixiao.kit.events;

import static java.nio.charset.StandardCharsets.UTF_8;

import jixiao.kit.problem.Problem;

/** How large an event may be: what the broker takes, less room for the headers. */
final class EventSize {
    /** Bytes; {@code message.max.bytes} of the local broker and {@code max.message.bytes} of the cluster's topics. */
    static final int BROKER_LIMIT = 8 * 1024 * 1024;

    private static final int PAYLOAD_LIMIT = BROKER_LIMIT - 64 * 1024;

    private EventSize() {}

    /** Refuses the change itself: an event no broker takes would stand at the head of the outbox for ever. */
    static void check(String payload) {
        if (payload.length() > PAYLOAD_LIMIT / 3 && payload.getBytes(UTF_8).length > PAYLOAD_LIMIT) {
            throw Problem.TOO_LARGE.because("内容过大，无法通知其他服务（上限约 8 MB）。请拆分后重新提交。");
        }
    }
}
