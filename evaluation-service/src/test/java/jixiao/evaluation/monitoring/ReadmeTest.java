package jixiao.evaluation.monitoring;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jixiao.evaluation.PublishedSample;
import jixiao.evaluation.monitoring.RunningYears.Year;
import jixiao.kit.identity.Role;
import jixiao.testing.ServiceTest;
import jixiao.testing.TokensForTests;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Does what the README says, command by command. It stands here for the years that have run behind. */
@QuarkusTest
@ServiceTest
class ReadmeTest {
    private static final Pattern BLOCK = Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL);
    /** A command with its continued lines and quoted bodies, or a variable set to what the command before has shown. */
    private static final Pattern LINE = Pattern.compile(
            "^(?:curl (?<curl>(?:'[^']*'|\\\\\n|[^'\n])*)|(?<name>[A-Z]+)=(?<value>/api\\S*))$", Pattern.MULTILINE);

    private static final Pattern URL = Pattern.compile("\"\\$DOOR([^\"]+)\"");
    private static final Pattern WHO = Pattern.compile("-H \"\\$(CLERK|DEPARTMENT|FINANCE|PERFORMANCE)\"");
    private static final Pattern METHOD = Pattern.compile("-X ([A-Z]+)");
    private static final Pattern VERSION = Pattern.compile("If-Match: (\"\\d+\")");
    private static final Pattern BODY = Pattern.compile("-d '([^']*)'");

    @Inject
    RunningYears years;

    @Inject
    PublishedSample sample;

    @Inject
    EntityManager database;

    private final Map<String, String> variables = new HashMap<>();
    private Response last;

    @AfterEach
    void theYearIsOpenForOthers() {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(
                                "delete from evaluation_year where region = '640300' and fiscal_year = 2024")
                        .executeUpdate());
    }

    @Test
    void every_command_goes_as_written() throws IOException {
        List<String> blocks = BLOCK.matcher(Files.readString(Path.of("README.md")))
                .results()
                .map(block -> block.group(1))
                .toList();
        assertThat(blocks).hasSize(3);
        sample.publishedIn("640300");
        suspensionIsProposed();
        Year watched = years.approved();
        Year evaluated = years.approved();
        RunningYears.today("2025-02-10");

        run(blocks.get(2), evaluated);
        run(blocks.get(1), evaluated);
        variables.put("SHEET", watched.path(""));
        run(blocks.get(0), watched);
    }

    private void suspensionIsProposed() {
        Year year = years.behindInApril();
        for (String day : List.of("2024-05-17", "2024-06-01", "2024-06-30")) {
            years.look(year, day);
        }
    }

    private void run(String block, Year year) {
        String own = block.replace("640395/129001", year.unit().key())
                .replace("640395/129", year.unit().departmentKey())
                .replace("640395", "640300");
        List<MatchResult> lines = LINE.matcher(own).results().toList();
        assertThat(lines.stream().filter(line -> line.group("curl") != null)).hasSize((int)
                own.lines().filter(line -> line.startsWith("curl")).count());
        for (MatchResult line : lines) {
            if (line.group("curl") == null) {
                variables.put(line.group("name"), line.group("value").replace("/…", "") + shownId(line.group("value")));
            } else {
                call(line.group("curl"), year);
            }
        }
    }

    /** What stands for … in a variable: the place of what was made, or the first of what was listed. */
    private String shownId(String value) {
        return value.endsWith("…") ? "/" + id() : "";
    }

    private String id() {
        String location = last.header("Location");
        if (location != null) {
            return location.substring(location.lastIndexOf('/') + 1);
        }
        return last.jsonPath().getString("items[0].with { it.id ?: it.documentId }");
    }

    private void call(String command, Year year) {
        String path = found(URL, command);
        for (Map.Entry<String, String> variable : variables.entrySet()) {
            path = path.replace("$" + variable.getKey(), variable.getValue());
        }
        path = path.contains("…") ? path.replace("…", id()) : path;
        RequestSpecification request =
                given().urlEncodingEnabled(false).auth().oauth2(token(found(WHO, command), year));
        if (command.contains("If-Match")) {
            request.header("If-Match", found(VERSION, command));
        }
        if (command.contains("-F file=@")) {
            request.multiPart("file", "a.pdf", "%PDF-1.7 签收".getBytes(StandardCharsets.UTF_8));
        } else if (command.contains("$JSON")) {
            request.contentType("application/json");
        } else {
            request.noContentType();
        }
        if (command.contains("-d '")) {
            request.body(found(BODY, command).replace("…", year.sheet()));
        }

        last = request.request(command.contains("-X ") ? found(METHOD, command) : "GET", path);

        assertThat(last.statusCode()).as(command + "\n" + last.asString()).isBetween(200, 201);
    }

    private static String token(String who, Year year) {
        return switch (who) {
            case "CLERK" ->
                TokensForTests.ofOrganisation(Role.UNIT_CLERK, year.unit().key());
            case "DEPARTMENT" ->
                TokensForTests.ofOrganisation(Role.DEPARTMENT, year.unit().departmentKey());
            case "FINANCE" -> TokensForTests.ofRegion(Role.FUND_OFFICE, "640300");
            case "PERFORMANCE" -> TokensForTests.ofRegion(Role.PERFORMANCE_OFFICE, "640300");
            default -> throw new IllegalArgumentException(who);
        };
    }

    private static String found(Pattern pattern, String command) {
        Matcher matcher = pattern.matcher(command);
        assertThat(matcher.find()).as(pattern + " in " + command).isTrue();
        return matcher.group(1);
    }
}
