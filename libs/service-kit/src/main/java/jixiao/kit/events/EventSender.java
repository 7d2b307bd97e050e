package jixiao.kit.events;

import java.util.List;

/** Hands events to the broker and returns when it has acknowledged them all. */
interface EventSender {
    void send(List<OutgoingEvent> events) throws SendFailed;

    /** The broker did not acknowledge; the same events must be sent again. */
    final class SendFailed extends RuntimeException {
        SendFailed(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
