package jixiao.suite;

import io.vertx.core.json.JsonObject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import jixiao.launcher.Suite;
import jixiao.launcher.tokens.Person;
import jixiao.launcher.tokens.Role;
import jixiao.launcher.tokens.Tokens;

/** The people of a made-up department with one unit, each with a token of their own for a running suite. */
public final class Desks {
    private final Api door;
    private final Tokens tokens;
    private final String region;
    private final String department;

    public Desks(Suite suite, String region, String department) {
        this.door = Api.anonymous(suite.ports().door());
        this.tokens = new Tokens(suite.keys(), Clock.systemUTC());
        this.region = region;
        this.department = department;
    }

    /** Registers the department and its unit, unless they are there. */
    public void open(String departmentName, String unitName) {
        register(new JsonObject().put("region", region).put("code", department).put("name", departmentName));
        register(new JsonObject()
                .put("region", region)
                .put("code", unitCode())
                .put("name", unitName)
                .put("parent", new JsonObject().put("region", region).put("code", department)));
    }

    public String region() {
        return region;
    }

    public String unitCode() {
        return department + "1";
    }

    public Api clerk() {
        return ofUnit(Role.UNIT_CLERK, unitCode());
    }

    public Api head() {
        return ofUnit(Role.UNIT_HEAD, unitCode());
    }

    public Api department() {
        return ofUnit(Role.DEPARTMENT, department);
    }

    public Api fundOffice() {
        return ofRegion(Role.FUND_OFFICE);
    }

    public Api performanceOffice() {
        return ofRegion(Role.PERFORMANCE_OFFICE);
    }

    public Api citizen() {
        return door;
    }

    private void register(JsonObject organisation) {
        Api.Answer answer = door.as(token(Person.administrator())).post("/api/organisations", organisation);
        if (answer.status() != 409) {
            answer.expect(201);
        }
    }

    private Api ofUnit(Role role, String code) {
        return door.as(token(new Person(role, role.word(), Optional.of(region + "/" + code), Optional.empty())));
    }

    private Api ofRegion(Role role) {
        return door.as(token(new Person(role, role.word(), Optional.empty(), Optional.of(region))));
    }

    private String token(Person person) {
        return tokens.sign(person, Duration.ofHours(2));
    }
}
