package jixiao.launcher.commands;

import java.time.Clock;
import jixiao.launcher.SuiteFolder;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Gives each command the suite it works on. */
final class CommandFactory implements IFactory {
    private final IFactory plain = CommandLine.defaultFactory();
    private final Context context;

    CommandFactory(SuiteFolder folder, Clock clock) {
        this.context = new Context(folder, clock);
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        if (SuiteCommand.class.isAssignableFrom(type)) {
            return type.getDeclaredConstructor(Context.class).newInstance(context);
        }
        return plain.create(type);
    }
}
