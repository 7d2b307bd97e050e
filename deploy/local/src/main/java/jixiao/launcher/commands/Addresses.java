package jixiao.launcher.commands;

import jixiao.launcher.Ports;
import jixiao.launcher.ServiceName;

/** Where a running suite is reached. */
final class Addresses {
    private Addresses() {}

    static String site(Ports ports) {
        return "http://localhost:" + ports.door();
    }

    static void print(Ports ports) {
        System.out.println();
        System.out.println("  公开网站    " + site(ports) + "/");
        System.out.println("  接口        " + site(ports) + "/api/…");
        for (ServiceName service : ServiceName.values()) {
            System.out.println(
                    "  " + service.title() + "    http://localhost:" + ports.of(service) + "（接口说明 /q/openapi）");
        }
        System.out.println("  PostgreSQL  localhost:" + ports.postgres() + "　Kafka  localhost:" + ports.kafka());
        System.out.println();
        System.out.println("  试一试（复制即可）：");
        System.out.println("  curl -s -H \"Authorization: Bearer $(./suite token auditor --region 640303)\" '"
                + site(ports) + "/api/projects?limit=3'");
        System.out.println();
    }
}
