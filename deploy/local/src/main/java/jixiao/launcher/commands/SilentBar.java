package jixiao.launcher.commands;

import me.tongfei.progressbar.ProgressBarConsumer;

/** Where no terminal is, a bar would only fill the log. */
final class SilentBar implements ProgressBarConsumer {
    private static final int WIDTH = 80;

    @Override
    public int getMaxRenderedLength() {
        return WIDTH;
    }

    @Override
    public void accept(String rendered) {}

    @Override
    public void close() {}
}
