package jixiao.publication.documents.batches;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import jixiao.forms.writing.FormWriters;
import jixiao.publication.documents.Formats;
import jixiao.publication.documents.MakeFile;
import jixiao.publication.documents.PublicDocument;
import jixiao.publication.documents.batches.BatchContents.Link;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Writes the files of a batch, and at the end what tells a reader about them. */
@ApplicationScoped
class WriteBatch {
    static final String NOTICE = "说明.html";
    static final String CONTENTS = "目录.html";
    private static final String WHOLE = "整份公开文件/";
    private static final String DIGESTS = "摘要清单/";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm", Locale.CHINA);

    private final PublicForms forms;
    private final MakeFile make;
    private final String site;

    WriteBatch(PublicForms forms, MakeFile make, @ConfigProperty(name = "jixiao.site-address") Optional<String> site) {
        this.forms = forms;
        this.make = make;
        this.site = site.map(address -> address.replaceAll("/+$", "")).orElse("");
    }

    Writing into(BatchArchive archive, Batch batch, LocalDateTime madeAt) {
        return new Writing(archive, batch, TIME.format(madeAt));
    }

    /** One archive on its way. */
    final class Writing {
        private final BatchArchive archive;
        private final Batch batch;
        private final String madeAt;
        private final ArchiveNames names = new ArchiveNames();
        private final List<BatchContents.Line> lines = new ArrayList<>();
        private final List<Link> whole = new ArrayList<>();

        private Writing(BatchArchive archive, Batch batch, String madeAt) {
            this.archive = archive;
            this.batch = batch;
            this.madeAt = madeAt;
            names.file("", "说明", "html");
            names.file("", "目录", "html");
        }

        /** What is no longer public is left out. */
        void form(UUID disclosure) {
            forms.form(disclosure).ifPresent(this::form);
        }

        private void form(BatchForm form) {
            String unit = names.folder(
                    "",
                    form.unit().region() + "/" + form.unit().code(),
                    form.unit().name());
            String kind = form.year() + "年" + form.kind().label();
            String folder = names.folder(unit, kind, kind);
            String name = "%03d %s".formatted(lines.size() + 1, form.projectName());
            lines.add(new BatchContents.Line(
                    form.unit().name(),
                    form.projectName(),
                    form.kind(),
                    form.year(),
                    form.amount(),
                    form.score(),
                    form.publishedOn(),
                    files(folder, name, form.document(), batch.formats())));
        }

        /** The digests are of the forms' data: that of a whole release is not listed, and so is not packed. */
        void release(UUID release) {
            forms.release(release).ifPresent(document -> {
                List<String> printed = batch.formats().stream()
                        .filter(format -> !format.equals(Formats.JSON))
                        .toList();
                for (Link file : files(WHOLE, document.name(), document, printed)) {
                    whole.add(new Link(file.href(), document.name() + "（" + file.label() + "）"));
                }
            });
        }

        private List<Link> files(String folder, String name, PublicDocument document, List<String> formats) {
            List<Link> links = new ArrayList<>();
            for (String format : formats) {
                String path = names.file(folder, name, format);
                archive.add(path, content(document, format));
                links.add(Link.to(path, Formats.label(format)));
            }
            return links;
        }

        private byte[] content(PublicDocument document, String format) {
            return format.equals(Formats.JSON)
                    ? document.json().getBytes(UTF_8)
                    : make.inTurn(document, FormWriters.of(format).orElseThrow());
        }

        void close(List<UUID> releases) {
            for (UUID release : releases) {
                PublicForms.SignedRelease signed = forms.digests(release);
                String folder = names.folder(DIGESTS, release.toString(), signed.title());
                archive.add(folder + "digests.json", signed.digests().getBytes(UTF_8));
            }
            archive.add(CONTENTS, page(new BatchContents.Contents(batch.title(), madeAt, whole, lines)));
            archive.add(
                    NOTICE,
                    page(new BatchContents.Notice(batch.title(), madeAt, site, releases, lines.size(), labels())));
            archive.addSums();
        }

        private List<String> labels() {
            return batch.formats().stream().map(Formats::label).toList();
        }

        private static byte[] page(TemplateInstance page) {
            return page.render().getBytes(UTF_8);
        }
    }
}
