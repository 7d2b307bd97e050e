package jixiao.launcher.commands;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import jixiao.launcher.Suite;
import jixiao.launcher.documents.ImportDocument;
import jixiao.launcher.documents.ImportOutcome;
import jixiao.launcher.documents.PublicSite;
import jixiao.launcher.documents.PublishedDocument;
import jixiao.launcher.documents.Samples;
import jixiao.launcher.documents.SuiteApi;

/** Fills a new suite with the five sample documents, over the public API. Done once; a broken attempt is repeated. */
record FirstImport(Context context) {
    private static final Duration PATIENCE_WITH_THE_SITE = Duration.ofSeconds(60);

    void runOnce(Suite suite) throws InterruptedException {
        Path done = context.folder().samplesImported();
        if (Files.exists(done)) {
            return;
        }
        System.out.println("首次启动：登记单位并导入五份示例文件……");
        Samples samples = new Samples(context.folder().home());
        SuiteApi api = context.api(suite);
        samples.registerOrganisations(api);
        List<PublishedDocument> documents = samples.documents();
        List<ImportOutcome> outcomes = ImportProgress.run(new ImportDocument(api, context.clock()), documents);
        for (int i = 0; i < outcomes.size(); i++) {
            System.out.println(ImportSentence.of(documents.get(i), outcomes.get(i)));
        }
        System.out.println(ImportSentence.total(outcomes));
        int forms = outcomes.stream().mapToInt(ImportOutcome::projectYears).sum();
        if (!new PublicSite(api, context.clock()).shows(forms, PATIENCE_WITH_THE_SITE)) {
            System.out.println("  公开网站还在更新，稍后刷新页面即可看到全部内容。");
        }
        mark(done);
    }

    private static void mark(Path done) {
        try {
            Files.createFile(done);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
