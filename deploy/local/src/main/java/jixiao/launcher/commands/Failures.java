package jixiao.launcher.commands;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import jixiao.launcher.ExitStatus;
import jixiao.launcher.Refusal;
import jixiao.launcher.SuiteFolder;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in Chinese what went wrong. A stack trace goes to a file, never to the person. */
final class Failures implements IExecutionExceptionHandler, IParameterExceptionHandler {
    private final SuiteFolder folder;

    Failures(SuiteFolder folder) {
        this.folder = folder;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        if (failure instanceof Refusal refusal) {
            say(refusal.getMessage(), refusal.advice());
            return refusal.status().code();
        }
        Path file = record(failure);
        say("出现了没有预料到的错误：" + failure.getMessage(), "详情已写入 " + file + "；请附上该文件反馈问题。");
        return ExitStatus.FAILED.code();
    }

    @Override
    public int handleParseException(ParameterException failure, String[] arguments) {
        say(
                sentence(failure),
                "用法见：" + failure.getCommandLine().getCommandSpec().qualifiedName() + " --help");
        return ExitStatus.WRONG_USAGE.code();
    }

    private static String sentence(ParameterException failure) {
        return switch (failure) {
            case UnmatchedArgumentException unmatched -> "不认识的参数：" + String.join(" ", unmatched.getUnmatched());
            case MissingParameterException missing ->
                "缺少参数："
                        + String.join(
                                "、",
                                missing.getMissing().stream()
                                        .map(argument -> argument.paramLabel())
                                        .toList());
            default -> "参数有误：" + failure.getMessage();
        };
    }

    private Path record(Exception failure) {
        Path file = folder.logs().resolve("launcher.log");
        try (PrintWriter writer =
                new PrintWriter(Files.newBufferedWriter(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND))) {
            writer.println(Instant.now());
            failure.printStackTrace(writer);
        } catch (IOException unwritable) {
            failure.addSuppressed(unwritable);
        }
        return file;
    }

    static void say(String reason, String advice) {
        System.err.println("✗ " + reason);
        System.err.println("  → " + advice);
    }
}
