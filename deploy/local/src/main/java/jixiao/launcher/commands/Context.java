package jixiao.launcher.commands;

import java.time.Clock;
import java.time.Duration;
import jixiao.launcher.ExitStatus;
import jixiao.launcher.Ports;
import jixiao.launcher.PortsFile;
import jixiao.launcher.Refusal;
import jixiao.launcher.Suite;
import jixiao.launcher.SuiteFolder;
import jixiao.launcher.documents.SuiteApi;
import jixiao.launcher.tokens.Person;
import jixiao.launcher.tokens.Tokens;

/** What every command knows: the folder it works on and the time. */
record Context(SuiteFolder folder, Clock clock) {

    /** The suite as it was last started, or as it would be started now. */
    Suite suite() {
        return suite(new PortsFile(folder).read().orElseGet(Ports::fromEnvironment));
    }

    Suite suite(Ports ports) {
        return new Suite(folder, ports, clock);
    }

    /** The suite's API with the rights of its administrator. */
    SuiteApi api(Suite suite) {
        String token = new Tokens(suite.keys(), clock).sign(Person.administrator(), Duration.ofHours(1));
        return new SuiteApi(Addresses.site(suite.ports()), token);
    }

    /** @throws Refusal when nothing of the suite runs */
    Suite runningSuite() {
        Suite suite = suite();
        if (suite.running().isEmpty()) {
            throw new Refusal(ExitStatus.NOT_RUNNING, "系统没有运行。", "先运行 ./suite up。");
        }
        return suite;
    }
}
