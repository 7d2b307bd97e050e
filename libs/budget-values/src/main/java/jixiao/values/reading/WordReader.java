package jixiao.values.reading;

import static java.util.stream.Collectors.groupingBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads a value without numbers: nothing, a graded answer, a quality, or words that say none of these. */
final class WordReader {
    private static final Set<String> PLACEHOLDERS = Set.of(
            "无", "暂无", "不适用", "N/A", "n/a", "NA", "待定", "待填", "空", "略", "无此项", "未填", "未填报", "未设置", "未设定", "null",
            "NULL", "没有");

    /** What some forms print before a value in words. */
    private static final List<String> KINDS_OF_INDICATOR = List.of("定性", "等级");

    private static final Lexicon<Boolean> COMPLETED = Lexicon.of("已 完毕 结束 完全符合 完结 完工 竣工 办结");
    private static final Lexicon<Boolean> TRENDS = Lexicon.of(
            "提升 提高 改善 缓解 增强 增加 促进 推动 上升 增长 减少 下降 降低 加强 弘扬 丰富 优化 扩大 巩固"
                    + " 保障 带动 改进 发展 激发 营造 形成 维护 推进 深化 增进 延长 拓宽 拓展 壮大 提振 强化 普及 遏制 好转 减轻 有升 有降 持平 翻番 翻一番 支撑 助力 夯实 构建 引领 贡献 激励 净化 美化");
    /** By their last characters. */
    private static final Map<Character, List<String>> GRADES = byLastCharacter(
            "显著 明显 良好 优等 优良 优秀 较好 很好 很高 较高 合格 达标 健全 完善 完备 满意 合理 规范 稳定"
                    + " 有效 充分 覆盖 齐全 安全 准确 完整 较强 标准 甲等 乙等 特等 零差错 零投诉 零违规 等次 可行 可持续 前列 和谐 整洁 一流 零事故 正常 畅通 科学 先进 清晰 真实 长期 长远 深远 长效 中期 短期 高效 透明 便捷 公平 公正 浓厚 深入 平衡 有力 积极 正面 正向 有利 有益 较大 较小 很大 很小 较低 很低 影响 全面 普遍");

    private static final Set<String> SHORT_GRADES = Set.of(
            "优", "良", "中", "差", "好", "高", "强", "是", "否", "有", "A", "B", "C", "D", "AA", "AAA", "√", "全部", "全体", "高中低",
            "优良中差", "优良中低差");
    private static final Lexicon<Boolean> MANNERS =
            Lexicon.of("及时 按时 按月 按季 按年 按期 足额 全额 一次性 定期 工期 为准 逐月 逐年 保质 保量 支付 发放 缴纳 兑付 兑现 拨付 到账 依规 依法"
                    + " 合规 持续 按照 按 随时 当日 每月 每年 每日 每周 准时 到位 严格 适时 高于 优于 低于 据实 参照 不超 不高于 不低于 不少于 专款专用 ≥ ≤ < > ="
                    + " 预算内 批复内 标准内 范围内 计划内 当天 立即 立刻 实时 即时 常年 两季 四季 全天候 不间断 同步 如期 第一时间 控制 长年 每天 正常 良好 有效 执行 次日 当日 常态化");
    private static final Lexicon<Boolean> ENDED = Lexicon.of("完成 符合 达到 通过 落实 实现 建立 满足 杜绝 未发生 不发生 不出现 未出现 认可 明确 无 零");

    private WordReader() {}

    static IndicatorReading read(String raw, String text) {
        String words = trimmed(text);
        if (words.isEmpty()) {
            return text.isEmpty() || text.chars().allMatch(sign -> "-/\\.…".indexOf(sign) >= 0)
                    ? missing(raw, !text.isEmpty())
                    : unreadable(raw, text, Warning.UNFILLED);
        }
        if (PLACEHOLDERS.contains(words)) {
            return missing(raw, true);
        }
        if (isUnfilled(words)) {
            return unreadable(raw, text, Warning.UNFILLED);
        }
        for (String kind : KINDS_OF_INDICATOR) {
            if (words.startsWith(kind) && words.length() > kind.length()) {
                return qualitative(raw, text, words.substring(kind.length()));
            }
        }
        if (hasFraction(words)) {
            return unreadable(raw, text, Warning.RATIO);
        }
        Graded.Achievement achievement = GradedAnswers.named(words);
        if (achievement != null) {
            return new Graded(Writing.of(raw, Confidence.CERTAIN, Set.of()), achievement, words);
        }
        return qualitative(raw, text, words);
    }

    private static IndicatorReading qualitative(String raw, String text, String words) {
        Qualitative.Aspect aspect;
        if (isScale(words)) {
            aspect = Qualitative.Aspect.GRADE;
        } else if (COMPLETED.isIn(words)) {
            aspect = Qualitative.Aspect.COMPLETION;
        } else if (SHORT_GRADES.contains(words) || isGrade(withoutBound(words))) {
            aspect = Qualitative.Aspect.GRADE;
        } else if (TRENDS.isIn(words)) {
            aspect = Qualitative.Aspect.TREND;
        } else if (words.endsWith("前") || isWholly(words) || MANNERS.isIn(words)) {
            aspect = Qualitative.Aspect.MANNER;
        } else if (ENDED.isIn(words)) {
            aspect = Qualitative.Aspect.COMPLETION;
        } else {
            return unreadable(raw, text, Warning.NO_MEANING);
        }
        Confidence confidence = words.length() <= 8 ? Confidence.CERTAIN : Confidence.LIKELY;
        return new Qualitative(Writing.of(raw, confidence, Set.of()), aspect, words);
    }

    private static boolean isGrade(String words) {
        char last = words.isEmpty() ? '\0' : words.charAt(words.length() - 1);
        return "级类等".indexOf(last) >= 0
                || GRADES.getOrDefault(last, List.of()).stream().anyMatch(words::endsWith);
    }

    /** 优良中差, 好/较好/一般/差, 是/否: the grades to choose from. */
    private static boolean isScale(String words) {
        return words.chars().allMatch(sign -> "优良中差好坏高低较一般是否有无/、".indexOf(sign) >= 0)
                && words.chars().noneMatch(sign -> sign == '一') | words.contains("一般");
    }

    static Unreadable unreadable(String raw, String text, Warning warning) {
        return new Unreadable(Writing.of(raw, Confidence.DOUBTFUL, Set.of(warning)), text);
    }

    private static Missing missing(String raw, boolean placeholder) {
        return placeholder
                ? new Missing(Writing.of(raw, Confidence.LIKELY, Set.of(Warning.PLACEHOLDER)))
                : new Missing(Writing.of(raw, Confidence.CERTAIN, Set.of()));
    }

    /** The 三分之二 of 不少于三分之二, which is no percentage anybody wrote. */
    private static boolean hasFraction(String words) {
        int sign = words.indexOf("分之");
        return sign > 0 && Numeral.begins(words.charAt(sign - 1)) && UnitPhrase.isFraction(words, sign);
    }

    /** Signs of a number without the number, or crosses and stars in its place. */
    private static boolean isUnfilled(String words) {
        return hasLostSign(words) || words.contains("XX") || words.contains("xx") || words.contains("××");
    }

    /** ≤预算 and ≥上年 compare with something that has a name; any other sign lost its number. */
    private static boolean hasLostSign(String words) {
        for (int i = 0; i < words.length(); i++) {
            boolean compares = "≥≤<>=".indexOf(words.charAt(i)) >= 0;
            boolean named = compares
                    && i + 1 < words.length()
                    && UnitPhrase.isHan(words.charAt(i + 1))
                    && !isUnit(words, i + 1);
            if (!named && (compares || "%‰±≈*_".indexOf(words.charAt(i)) >= 0)) {
                return true;
            }
        }
        return false;
    }

    /** The 人 of ≥人, or the 万元 of ≤万元. */
    private static boolean isUnit(String words, int place) {
        int start = "万亿".indexOf(words.charAt(place)) >= 0 ? place + 1 : place;
        Lexicon.Word<UnitOfMeasure> unit = UnitTable.lexicon().at(words, start);
        return unit != null && start + unit.length() == words.length();
    }

    /** 应保尽保 and its kin: what should be done is done wholly. */
    private static boolean isWholly(String words) {
        int should = words.indexOf('应');
        return should >= 0 && words.startsWith("尽", should + 2);
    }

    /** 良好以上 names the grade 良好. */
    private static String withoutBound(String words) {
        for (String bound : List.of("及以上", "或以上", "以上", "及以下", "以下", "水平")) {
            if (words.endsWith(bound)) {
                return words.substring(0, words.length() - bound.length());
            }
        }
        return words;
    }

    static String trimmed(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isPunctuation(text.charAt(from))) {
            from++;
        }
        while (to > from && isPunctuation(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isPunctuation(char sign) {
        return " ,;:.。、·…-/\\()()\"“”!！?？".indexOf(sign) >= 0;
    }

    private static Map<Character, List<String>> byLastCharacter(String written) {
        return Arrays.stream(written.split(" ")).collect(groupingBy(word -> word.charAt(word.length() - 1)));
    }
}
