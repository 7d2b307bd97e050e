package jixiao.launcher.tokens;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jixiao.launcher.ExitStatus;
import jixiao.launcher.Refusal;

/**
 * Whom a token speaks for.
 *
 * @param organisation {@code <region>/<code>}; present for people of a unit or department
 * @param region six digits; present for everybody but the administrator
 */
public record Person(Role role, String name, Optional<String> organisation, Optional<String> region) {
    private static final Pattern REGION = Pattern.compile("\\d{6}");
    private static final Pattern ORGANISATION = Pattern.compile("(\\d{6})/\\S+");

    public Person {
        organisation.filter(ORGANISATION.asMatchPredicate().negate()).ifPresent(wrong -> {
            throw usage("单位“" + wrong + "”的写法不对。", "应为“六位区划/单位编码”，例如 --organisation 640303/101。");
        });
        if (region.isEmpty()) {
            region = organisation
                    .map(ORGANISATION::matcher)
                    .filter(Matcher::matches)
                    .map(found -> found.group(1));
        }
        region.filter(REGION.asMatchPredicate().negate()).ifPresent(wrong -> {
            throw usage("区划“" + wrong + "”的写法不对。", "应为六位数字，例如 --region 640303。");
        });
        if (role.place() == Role.Place.ORGANISATION && organisation.isEmpty()) {
            throw usage("角色 " + role.word() + "（" + role.title() + "）必须指明单位。", "请加上 --organisation 区划/编码。");
        }
        if (role.place() == Role.Place.REGION && region.isEmpty()) {
            throw usage("角色 " + role.word() + "（" + role.title() + "）必须指明区划。", "请加上 --region 六位区划。");
        }
    }

    public static Person administrator() {
        return new Person(Role.ADMINISTRATOR, "suite", Optional.empty(), Optional.empty());
    }

    private static Refusal usage(String reason, String advice) {
        return new Refusal(ExitStatus.WRONG_USAGE, reason, advice);
    }
}
