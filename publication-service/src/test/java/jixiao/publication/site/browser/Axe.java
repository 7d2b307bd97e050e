package jixiao.publication.site.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** What axe finds on a page against WCAG 2.2 A and AA and its own good practice. */
final class Axe {
    private static final String SCRIPT = script();
    private static final String RUN = """
            () => axe.run(document, {runOnly: {type: 'tag', values:
                ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']}})
              .then(result => result.violations.flatMap(rule => rule.nodes.map(node =>
                rule.id + ': ' + node.target.join(' ') + ' — ' + node.failureSummary)))""";

    private Axe() {}

    /** The page's context must let scripts in that its policy forbids. */
    @SuppressWarnings("unchecked")
    static List<String> findings(Page page) {
        page.addScriptTag(new Page.AddScriptTagOptions().setContent(SCRIPT));
        return (List<String>) page.evaluate(RUN);
    }

    private static String script() {
        try (InputStream file = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
