package jixiao.launcher.commands;

import java.util.concurrent.Callable;
import jixiao.launcher.ExitStatus;
import picocli.CommandLine.Mixin;

/** A command of the suite; its exit code is an {@link ExitStatus}. */
abstract class SuiteCommand implements Callable<Integer> {
    @Mixin
    private HelpOption help;

    private final Context context;

    SuiteCommand(Context context) {
        this.context = context;
    }

    final Context context() {
        return context;
    }

    abstract ExitStatus run() throws InterruptedException;

    @Override
    public final Integer call() throws InterruptedException {
        return run().code();
    }
}
