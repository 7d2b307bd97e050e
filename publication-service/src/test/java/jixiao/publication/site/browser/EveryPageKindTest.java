package jixiao.publication.site.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.Media;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jixiao.testing.ServiceTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Each kind of page in Chromium, on a phone and on a screen; pictures of all are left in {@code target/site/pictures}. */
@NeedsChromium
@QuarkusTest
@ServiceTest
class EveryPageKindTest {
    private static final Path PICTURES = Path.of("target", "site", "pictures");
    private static final int PHONE = 390;
    private static final int SCREEN = 1200;

    private static Chromium chromium;

    @TestHTTPResource
    URL site;

    @Inject
    PageKinds kinds;

    @BeforeAll
    static void start() {
        chromium = Chromium.start();
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void axe_finds_nothing_on_any_page_whatever_its_width_and_type() {
        Map<String, List<String>> findings = new LinkedHashMap<>();
        for (int width : new int[] {PHONE, SCREEN}) {
            for (boolean large : new boolean[] {false, true}) {
                try (BrowserContext context = context(width, large, true)) {
                    each(context, (name, page) -> {
                        List<String> found = Axe.findings(page);
                        if (!found.isEmpty()) {
                            findings.put(name + " " + width + (large ? " large" : ""), found);
                        }
                    });
                }
            }
        }
        assertThat(findings).isEmpty();
    }

    @Test
    void every_page_fits_its_width_and_breaks_no_rule_of_its_policy() {
        for (int width : new int[] {PHONE, SCREEN}) {
            try (BrowserContext context = context(width, false, false)) {
                each(context, (name, page) -> {
                    page.screenshot(new Page.ScreenshotOptions()
                            .setFullPage(true)
                            .setPath(PICTURES.resolve(name + "-" + width + ".png")));
                    assertThat((Integer) page.evaluate("() => document.documentElement.scrollWidth"))
                            .as(name + " at " + width)
                            .isLessThanOrEqualTo(width);
                });
            }
        }
    }

    @Test
    void large_type_fits_a_phone_too() {
        try (BrowserContext context = context(PHONE, true, false)) {
            each(context, (name, page) -> {
                page.screenshot(
                        new Page.ScreenshotOptions().setFullPage(true).setPath(PICTURES.resolve(name + "-large.png")));
                assertThat((Integer) page.evaluate("() => document.documentElement.scrollWidth"))
                        .as(name)
                        .isLessThanOrEqualTo(PHONE);
            });
        }
    }

    @Test
    void who_is_asked_to_wait_sees_a_page_like_the_others() {
        try (BrowserContext context = context(PHONE, false, true)) {
            context.setExtraHTTPHeaders(Map.of("X-Forwarded-For", "203.0.113.77"));
            Page page = context.newPage();
            int shown = 200;
            for (int asked = 0; shown == 200 && asked < 2_000; asked++) {
                boolean refused = context.request().get(address("search")).status() == 429;
                shown = refused ? page.navigate(address("search")).status() : 200;
            }
            page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve("too-many-390.png")));

            assertThat(page.locator("h1").textContent()).contains("请稍候");
            assertThat(Axe.findings(page)).isEmpty();
        }
    }

    @Test
    void on_paper_only_the_official_form_remains_in_its_own_size() {
        try (BrowserContext context = context(SCREEN, true, false)) {
            Page page = context.newPage();
            page.navigate(address("release-evaluation"));
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

            assertThat(page.locator(".site-header").isVisible()).isFalse();
            assertThat(page.locator(".site-footer").isVisible()).isFalse();
            assertThat(page.locator(".official-form").isVisible()).isTrue();
            assertThat(page.evaluate("() => getComputedStyle(document.documentElement).fontSize"))
                    .isEqualTo("16px");
            page.pdf(
                    new Page.PdfOptions().setPreferCSSPageSize(true).setPath(PICTURES.resolve("release-on-paper.pdf")));
        }
    }

    private void each(BrowserContext context, Look look) {
        kinds.addresses().forEach((name, address) -> {
            Page page = context.newPage();
            List<String> complaints = new ArrayList<>();
            page.onConsoleMessage(message -> complaints.add(message.text()));
            page.navigate(site.toString().replaceAll("/$", "") + address);
            look.at(name, page);
            assertThat(complaints.stream().filter(complaint -> complaint.contains("Content Security Policy")))
                    .as(name)
                    .isEmpty();
            page.close();
        });
    }

    private String address(String kind) {
        return site.toString().replaceAll("/$", "") + kinds.addresses().get(kind);
    }

    private BrowserContext context(int width, boolean large, boolean letScriptsIn) {
        BrowserContext context = chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, 900)
                        .setLocale("zh-CN")
                        .setBypassCSP(letScriptsIn));
        if (large) {
            context.addCookies(List.of(new Cookie("type-size", "large").setUrl(site.toString())));
        }
        return context;
    }

    private interface Look {
        void at(String name, Page page);
    }
}
