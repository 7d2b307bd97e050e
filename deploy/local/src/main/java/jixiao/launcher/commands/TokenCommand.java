package jixiao.launcher.commands;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import jixiao.launcher.ExitStatus;
import jixiao.launcher.Refusal;
import jixiao.launcher.tokens.Person;
import jixiao.launcher.tokens.Role;
import jixiao.launcher.tokens.TokenKeys;
import jixiao.launcher.tokens.Tokens;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "token",
        description = "签发本机演示用的令牌（JWT），只输出令牌本身。",
        footer = {
            "",
            "角色：unit-clerk 单位经办、unit-head 单位负责人、department 主管部门、",
            "      fund-office 财政业务科室、performance-office 绩效科室、auditor 审计人大、",
            "      system-client 系统对接、administrator 管理员。",
            "例：TOKEN=$(./suite token unit-clerk --organisation 640303/901001)"
        })
final class TokenCommand extends SuiteCommand {
    @Parameters(paramLabel = "角色", description = "见下方列表。")
    private String role;

    @Option(names = "--organisation", paramLabel = "区划/编码", description = "单位，例如 640303/901001；单位和部门角色必填。")
    private Optional<String> organisation = Optional.empty();

    @Option(names = "--region", paramLabel = "区划", description = "六位财政区划；财政、审计和系统角色必填。")
    private Optional<String> region = Optional.empty();

    @Option(names = "--name", paramLabel = "姓名", description = "留在审计记录里的名字，默认取角色名。")
    private Optional<String> name = Optional.empty();

    @Option(names = "--hours", paramLabel = "小时", defaultValue = "8", description = "有效期，默认 ${DEFAULT-VALUE} 小时。")
    private int hours;

    TokenCommand(Context context) {
        super(context);
    }

    @Override
    ExitStatus run() {
        Role known = Role.named(role).orElseThrow(TokenCommand::unknownRole);
        Person person = new Person(known, name.orElse(known.word()), organisation, region);
        TokenKeys keys = new TokenKeys(context().folder().keys());
        if (!keys.exist()) {
            throw new Refusal(ExitStatus.NOT_RUNNING, "还没有签名密钥。", "先运行一次 ./suite up，密钥在首次启动时生成。");
        }
        System.out.println(new Tokens(keys, context().clock()).sign(person, Duration.ofHours(hours)));
        return ExitStatus.DONE;
    }

    private static Refusal unknownRole() {
        String words = Arrays.stream(Role.values()).map(Role::word).collect(Collectors.joining("、"));
        return new Refusal(ExitStatus.WRONG_USAGE, "没有这个角色。", "可用的角色：" + words + "。");
    }
}
