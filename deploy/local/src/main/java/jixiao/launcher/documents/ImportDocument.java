package jixiao.launcher.documents;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import jixiao.launcher.Refusal;

/** Sends a published document to the suite and waits until its last form is recorded or refused. */
public record ImportDocument(SuiteApi api, Clock clock) {
    private static final String IMPORTS = "/api/imports";
    private static final Duration PATIENCE_WITHOUT_PROGRESS = Duration.ofSeconds(60);
    private static final Duration GLANCE = Duration.ofMillis(200);
    private static final int UNAVAILABLE = 503;

    /** @param progress hears each state of the import, the last one too */
    public ImportOutcome of(PublishedDocument document, Consumer<ImportOutcome> progress) throws InterruptedException {
        ImportOutcome outcome = ImportOutcome.of(api.upload(IMPORTS, document.form(), document.idempotencyKey()));
        Instant lastProgress = clock.instant();
        progress.accept(outcome);
        while (outcome.underWay()) {
            Thread.sleep(GLANCE);
            ImportOutcome now = glance(outcome);
            if (now.done() > outcome.done()) {
                lastProgress = clock.instant();
            }
            outcome = now;
            progress.accept(outcome);
            if (clock.instant().isAfter(lastProgress.plus(PATIENCE_WITHOUT_PROGRESS))) {
                throw new Refusal(
                        "导入 " + document.file().getFileName() + " 已有 " + PATIENCE_WITHOUT_PROGRESS.toSeconds()
                                + " 秒没有进展。",
                        "查看 ./suite status 和 ./suite logs project；服务恢复后会接着导入，重新运行也不会重复。");
            }
        }
        return outcome;
    }

    /** What would be understood; nothing is recorded. */
    public ImportOutcome dryRun(PublishedDocument document) {
        return ImportOutcome.of(api.upload(IMPORTS, document.form().field("dryRun", "true")));
    }

    /** A service that is just being restarted goes on with the import afterwards, so it is waited for. */
    private ImportOutcome glance(ImportOutcome last) {
        String path = IMPORTS + "/" + last.id();
        HttpResponse<String> answer = api.get(path);
        return answer.statusCode() == UNAVAILABLE ? last : ImportOutcome.of(SuiteApi.accepted(path, answer));
    }
}
