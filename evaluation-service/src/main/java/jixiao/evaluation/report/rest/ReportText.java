package jixiao.evaluation.report.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import jixiao.evaluation.report.ReportPart;
import jixiao.kit.validation.Prose;

/** @param parts the text of the parts that change, with tokens where the data speak */
public record ReportText(
        @NotNull(message = "请提交报告正文 parts。")
        Map<
                        @NotNull(message = "没有这个部分。") ReportPart,
                        @NotNull(message = "正文不能为 null；没有内容的写“无”。") @Size(max = 20000, message = "每个部分最长 20000 个字。")
                        @Prose String>
                parts) {}
