package jixiao.launcher.commands;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The same {@code --help} for every command. */
@Command(synopsisHeading = "用法：", optionListHeading = "%n选项：%n", parameterListHeading = "%n参数：%n")
final class HelpOption {
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "显示本帮助。")
    private boolean requested;
}
