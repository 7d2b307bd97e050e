package jixiao.kit.events;

import static java.nio.charset.StandardCharsets.UTF_8;

import jixiao.kit.problem.Problem;

/** How large an event may be: what the broker takes, less room for the headers. */
public final class EventSize {
    /** Bytes; {@code message.max.bytes} of the local broker and {@code max.message.bytes} of the cluster's topics. */
    static final int BROKER_LIMIT = 8 * 1024 * 1024;

    private static final int PAYLOAD_LIMIT = BROKER_LIMIT - 64 * 1024;

    private EventSize() {}

    /** Whether an event could hold this part of its payload, as JSON, beside so many bytes of other content. */
    public static boolean leavesRoom(String part, int bytes) {
        int room = PAYLOAD_LIMIT - bytes;
        return part.length() <= room / 3 || part.getBytes(UTF_8).length <= room;
    }

    /** Refuses the change itself: an event no broker takes would stand at the head of the outbox for ever. */
    static void check(String payload) {
        if (!leavesRoom(payload, 0)) {
            throw Problem.TOO_LARGE.because("内容过大，无法通知其他服务（上限约 8 MB）。请拆分后重新提交。");
        }
    }
}
