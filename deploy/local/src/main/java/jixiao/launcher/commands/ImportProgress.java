package jixiao.launcher.commands;

import java.util.ArrayList;
import java.util.List;
import jixiao.launcher.documents.ImportDocument;
import jixiao.launcher.documents.ImportOutcome;
import jixiao.launcher.documents.PublishedDocument;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Imports documents one after the other; on a terminal a bar counts their forms. */
final class ImportProgress {
    private static final int WIDTH = 90;

    private ImportProgress() {}

    static List<ImportOutcome> run(ImportDocument imports, List<PublishedDocument> documents)
            throws InterruptedException {
        List<ImportOutcome> outcomes = new ArrayList<>();
        try (ProgressBar bar = bar()) {
            for (PublishedDocument document : documents) {
                bar.setExtraMessage("第 " + (outcomes.size() + 1) + "/" + documents.size() + " 份文件");
                int formsBefore =
                        outcomes.stream().mapToInt(ImportOutcome::total).sum();
                outcomes.add(imports.of(document, outcome -> {
                    bar.maxHint(formsBefore + outcome.total());
                    bar.stepTo(formsBefore + outcome.done());
                }));
            }
        }
        return outcomes;
    }

    private static ProgressBar bar() {
        ProgressBarBuilder builder =
                ProgressBar.builder().setTaskName("导入").setUnit(" 张表", 1).setStyle(ProgressBarStyle.ASCII);
        return Boolean.getBoolean("jixiao.terminal")
                ? builder.setConsumer(new ConsoleProgressBarConsumer(System.err, WIDTH))
                        .build()
                : builder.setConsumer(new SilentBar()).build();
    }
}
