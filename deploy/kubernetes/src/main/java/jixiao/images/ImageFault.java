package jixiao.images;

/** Why no image could be built, and what to do about it; for the person at the terminal. */
final class ImageFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String remedy;

    ImageFault(String reason, String remedy) {
        super(reason);
        this.remedy = remedy;
    }

    ImageFault(String reason, String remedy, Exception cause) {
        super(reason, cause);
        this.remedy = remedy;
    }

    String remedy() {
        return remedy;
    }
}
