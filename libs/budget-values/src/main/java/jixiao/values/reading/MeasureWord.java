package jixiao.values.reading;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words and signs around a number that say how it bounds the result. */
record MeasureWord(Role role, @Nullable Operator operator, String unit) {
    enum Role {
        /** Says the operator: 不少于, ≥, 约. */
        OPERATOR,
        /** Says an operator unless another word says more: the 控制在 of 控制在4%左右. */
        TENDENCY,
        /** An average over the unit it names: 人均, 户均, 平均. */
        AVERAGE,
        /** Says a unit before the number: 百分之, ¥. */
        UNIT,
        /** Leads to the number and says nothing: 达到, 共, 为. */
        LEAD
    }

    private static final Lexicon<MeasureWord> BEFORE = before();
    private static final Lexicon<Operator> AFTER = after();

    /** Whether a word before a number can begin with the character. */
    static boolean begins(char first) {
        return BEFORE.begins(first);
    }

    /** The word before a number that begins at the place, or null. */
    static Lexicon.@Nullable Word<MeasureWord> before(String text, int place) {
        Lexicon.Word<MeasureWord> word = BEFORE.at(text, place);
        if (word == null || BoundInWord.at(text, place)) {
            return null;
        }
        if (word.meaning().role() == Role.AVERAGE && place > 0 && text.charAt(place - 1) == '各') {
            return null;
        }
        return !word.text().equals("上") || isRound(text, place) ? word : null;
    }

    /** Whether 上 stands before a round number (上万人, 上千户) and not in a word like 以上. */
    private static boolean isRound(String text, int place) {
        boolean scale = place + 1 < text.length() && "百千万亿".indexOf(text.charAt(place + 1)) >= 0;
        return scale && (place == 0 || "以网线马路岸".indexOf(text.charAt(place - 1)) < 0);
    }

    /** The bounding word after a number that begins at the place, or null. */
    static Lexicon.@Nullable Word<Operator> after(String text, int place) {
        return AFTER.at(text, place);
    }

    private static Lexicon<MeasureWord> before() {
        Map<String, MeasureWord> words = new HashMap<>();
        operators(
                words,
                Operator.GE,
                "≥ >= => =≥ ≥= 大于等于 大于或等于 大于且等于 高于等于 高于或等于 不少于 不低于 不小于 不得少于 不得低于 不得小于"
                        + " 不能少于 不能低于 不应少于 不应低于 至少 最少 最低 下限 下限为 不下于 不短于 未低于 未少于 不低 上 达到或超过 达到或高于 达到和超过 达到并超过 等于或大于 等于或高于 等于或超过");
        operators(words, Operator.GT, "> 超 逾 大于 多于 高于 超过 超出 突破 长于");
        operators(
                words,
                Operator.LE,
                "≤ <= =< =≤ ≤= 小于等于 小于或等于 小于且等于 低于等于 低于或等于 不超过 不高于 不多于 不大于 不得超过 不得高于 不得多于"
                        + " 不得大于 不能超过 不应超过 不超 不长于 至多 最多 最高 上限 上限为 不晚于 不迟于 未超过 未超出 未高于 没有超过 封顶 等于或小于 等于或低于");
        operators(words, Operator.LT, "< 小于 少于 低于 不足 不到 未达到 未达 未满 不满 短于 早于");
        operators(words, Operator.EQ, "= 等于");
        operators(words, Operator.APPROX, "≈ ~ 约为 约占 约有 约需 约达 约 大约 大概 大致 近 将近 接近 约计 预计约");
        for (String unit : "人 户 年 月 日 周 季 天 次 场 期 亩 家 件 台 项 个 生 师 校 村 班 床 吨 车".split(" ")) {
            words.put(unit + "均", new MeasureWord(Role.AVERAGE, Operator.AVERAGE, unit));
            words.put("平均每" + unit, new MeasureWord(Role.AVERAGE, Operator.AVERAGE, unit));
        }
        for (String time : "年 月 日 周 季".split(" ")) {
            words.put(time + "平均", new MeasureWord(Role.AVERAGE, Operator.AVERAGE, time));
        }
        words.put("平均", new MeasureWord(Role.AVERAGE, Operator.AVERAGE, ""));
        words.put("控制在", new MeasureWord(Role.TENDENCY, Operator.LE, ""));
        words.put("百分", new MeasureWord(Role.UNIT, null, "%"));
        words.put("百分之", new MeasureWord(Role.UNIT, null, "%"));
        words.put("千分之", new MeasureWord(Role.UNIT, null, "‰"));
        words.put("万分之", new MeasureWord(Role.UNIT, null, "‱"));
        for (String sign : "¥ ￥ 人民币 RMB".split(" ")) {
            words.put(sign, new MeasureWord(Role.UNIT, null, "元"));
        }
        for (String lead :
                ("均 达到 达 达成 为 是 共 共计 合计 总计 计 提高到 提高至 提升到 提升至 增加到 增加至 增长到 增长至 降低到 降低至 降到 降至 下降到 下降至 减少到 减少至 压减到 压减至 保持在 维持在 稳定在 在 于 到 完成 实现 需 应"
                                + " 开展 举办 召开 组织 开设 安排 发放 建设 新建 改造 提供 进行 检查 走访 慰问 发布 参加 培训 支持 资助 救助")
                        .split(" ")) {
            words.put(lead, new MeasureWord(Role.LEAD, null, ""));
        }
        return new Lexicon<>(words);
    }

    private static void operators(Map<String, MeasureWord> words, Operator operator, String written) {
        for (String word : written.split(" ")) {
            words.put(word, new MeasureWord(Role.OPERATOR, operator, ""));
        }
    }

    private static Lexicon<Operator> after() {
        Map<String, Operator> words = new HashMap<>();
        for (String word : "以上 及以上 或以上 (含)以上 及其以上 (及)以上 之上".split(" ")) {
            words.put(word, Operator.GE);
        }
        for (String word : "以下 及以下 或以下 (含)以下 及其以下 以内 (含)以内 及以内 之内 内 之下 封顶 范围内 范围以内 范围之内".split(" ")) {
            words.put(word, Operator.LE);
        }
        for (String word : "左右 上下 余 多".split(" ")) {
            words.put(word, Operator.APPROX);
        }
        return new Lexicon<>(words);
    }
}
