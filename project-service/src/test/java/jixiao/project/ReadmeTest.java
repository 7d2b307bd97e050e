package jixiao.project;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jixiao.kit.identity.Role;
import jixiao.project.library.Grade;
import jixiao.project.library.Library;
import jixiao.testing.ServiceTest;
import jixiao.testing.TokensForTests;
import org.junit.jupiter.api.Test;

/** Does what the README says, command by command. */
@QuarkusTest
@ServiceTest
class ReadmeTest {
    private static final Pattern COMMAND = Pattern.compile(
            "^curl -si? (?<post>-X POST )?-H \"\\$(?<who>[A-Z]+)\".*? \"\\$DOOR(?<path>[^\"]+)\"(?: -d '(?<body>[^']*)')?$",
            Pattern.MULTILINE);
    private static final Map<String, String> TOKENS = Map.of(
            "ADMIN", TokensForTests.ofRegion(Role.ADMINISTRATOR, "640000"),
            "CLERK", TokensForTests.ofOrganisation(Role.UNIT_CLERK, "640395/129001"),
            "DEPARTMENT", TokensForTests.ofOrganisation(Role.DEPARTMENT, "640395/129"),
            "FINANCE", TokensForTests.ofRegion(Role.FUND_OFFICE, "640000"));

    @Inject
    Library library;

    @Test
    void the_walk_from_registration_to_close_goes_as_written() throws Exception {
        String readme = Files.readString(Path.of("README.md"));
        Matcher walk = Pattern.compile("## A project from registration to close(.*?)\n## ", Pattern.DOTALL)
                .matcher(readme);
        assertThat(walk.find()).isTrue();
        List<MatchResult> commands = COMMAND.matcher(walk.group(1)).results().toList();
        assertThat(commands).hasSize((int)
                walk.group(1).lines().filter(line -> line.startsWith("curl")).count());

        String year = "";
        Response last = null;
        for (MatchResult command : commands) {
            String path = command.group("path").replace("$YEAR", year);
            if (path.endsWith(":admit")) {
                library.goalIsReviewed(year.split("/")[3], 3, 1, Grade.GOOD);
            }
            last = run(command, path);
            assertThat(last.statusCode()).as(path + "\n" + last.asString()).isBetween(200, 201);
            if (path.equals("/api/projects")) {
                year = last.header("Location").replaceFirst(".*(?=/api/)", "");
            }
        }
        assertThat(last.jsonPath().getList("items.name")).containsExactly("劳模春节慰问金");
    }

    private static Response run(MatchResult command, String path) {
        RequestSpecification request =
                given().auth().oauth2(TOKENS.get(command.group("who"))).contentType("application/json");
        if (command.group("post") == null) {
            return request.get(path);
        }
        return (command.group("body") == null ? request : request.body(command.group("body"))).post(path);
    }
}
