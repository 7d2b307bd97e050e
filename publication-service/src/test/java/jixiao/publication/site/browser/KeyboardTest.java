package jixiao.publication.site.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URL;
import jixiao.testing.ServiceTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The whole site without a mouse, and what works without scripts. */
@NeedsChromium
@QuarkusTest
@ServiceTest
class KeyboardTest {
    private static final String FOCUS = """
            () => { const e = document.activeElement; const s = getComputedStyle(e); const r = e.getBoundingClientRect();
              return [e.tagName, (e.textContent || e.name || '').trim().slice(0, 40), s.outlineStyle !== 'none'
                && parseFloat(s.outlineWidth) >= 2 && r.width > 0 && r.right > 0 && r.bottom > 0].join('|'); }""";

    /** All that can be reached with the Tab key; the radio buttons of a group would count once, but there are none. */
    private static final String STOPS = """
            () => [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, summary, [tabindex="0"]')]
              .filter(e => e.checkVisibility({visibilityProperty: true})).length""";

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
    void the_first_stop_skips_to_the_text() {
        try (BrowserContext context = context(true)) {
            Page page = open(context, "home");
            page.keyboard().press("Tab");

            assertThat(page.evaluate(FOCUS)).isEqualTo("A|跳到正文|true");
            page.keyboard().press("Enter");
            page.keyboard().press("Tab");
            assertThat((String) page.evaluate(FOCUS)).startsWith("INPUT|q|true");
        }
    }

    @Test
    void every_stop_of_every_page_is_reached_and_seen() {
        try (BrowserContext context = context(true)) {
            for (String kind : kinds.addresses().keySet()) {
                Page page = open(context, kind);
                int stops = (Integer) page.evaluate(STOPS);
                for (int stop = 0; stop < stops; stop++) {
                    page.keyboard().press("Tab");
                    assertThat((String) page.evaluate(FOCUS))
                            .as("stop %d of %d on %s", stop, stops, kind)
                            .doesNotStartWith("BODY")
                            .endsWith("|true");
                }
                page.close();
            }
        }
    }

    @Test
    void a_question_is_asked_and_an_answer_opened_by_keys_alone() {
        try (BrowserContext context = context(true)) {
            Page page = open(context, "home");
            page.locator("#q").focus();
            page.keyboard().type("劳模");
            page.keyboard().press("Enter");
            page.waitForURL("**/?q=**");
            page.locator(".entries h3 a").first().focus();
            page.keyboard().press("Enter");
            page.waitForURL("**/disclosures/**");

            assertThat(page.locator(".official-form").isVisible()).isTrue();
        }
    }

    @Test
    void searching_turning_pages_and_large_type_need_no_script() {
        try (BrowserContext context = context(false)) {
            Page page = open(context, "home");
            page.locator("#q").fill("劳模");
            page.locator("form[role=search] button").click();
            assertThat(page.locator(".entries li").count()).isPositive();
            String asked = page.url();

            page.locator(".to-large").click();

            assertThat(page.url()).isEqualTo(asked);
            assertThat(page.locator("html.large").count()).isEqualTo(1);
            assertThat(page.locator(".to-large").isVisible()).isFalse();
            page.locator(".to-normal").click();
            assertThat(page.locator("html.large").count()).isZero();
        }
    }

    private Page open(BrowserContext context, String kind) {
        Page page = context.newPage();
        page.navigate(site.toString().replaceAll("/$", "") + kinds.addresses().get(kind));
        return page;
    }

    private BrowserContext context(boolean scripts) {
        return chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(1200, 900)
                        .setLocale("zh-CN")
                        .setJavaScriptEnabled(scripts));
    }
}
