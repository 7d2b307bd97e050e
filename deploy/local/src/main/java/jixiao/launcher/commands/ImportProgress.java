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

/** Imports documents one after the other with a bar on a terminal, and says of each what was understood. */
final class ImportProgress {
    private ImportProgress() {}

    static List<ImportOutcome> run(ImportDocument imports, List<PublishedDocument> documents)
            throws InterruptedException {
        List<ImportOutcome> outcomes = new ArrayList<>();
        try (ProgressBar bar = bar(documents.size())) {
            for (PublishedDocument document : documents) {
                bar.setExtraMessage(document.file().getFileName().toString());
                outcomes.add(imports.of(document));
                bar.step();
            }
        }
        return outcomes;
    }

    private static ProgressBar bar(int total) {
        ProgressBarBuilder builder = ProgressBar.builder()
                .setTaskName("导入")
                .setInitialMax(total)
                .setUnit(" 份", 1)
                .setStyle(ProgressBarStyle.ASCII);
        return Boolean.getBoolean("jixiao.terminal")
                ? builder.setConsumer(new ConsoleProgressBarConsumer(System.err, 80))
                        .build()
                : builder.setConsumer(new SilentBar()).build();
    }
}
