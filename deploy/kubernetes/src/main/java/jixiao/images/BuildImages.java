package jixiao.images;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command behind {@code deploy/kubernetes/build-images}. */
@Command(
        name = "build-images",
        description = "把四个服务各做成一个 OCI 镜像包（不需要 Docker），放在 deploy/kubernetes/target/images。",
        separator = " ",
        sortOptions = false)
public final class BuildImages implements Callable<Integer> {

    @Option(
            names = "--base",
            paramLabel = "<基础镜像>",
            description = "带 Java 21 以上的基础镜像：registry://名称:版本，或 tar://文件（docker save 的格式）。不写则用本机的 JDK 和 C 库拼成最小的基础。")
    private String base;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "显示这段说明。")
    private boolean help;

    private final Path home = Path.of(System.getProperty("jixiao.home", ""));

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new BuildImages())
                .setExecutionExceptionHandler((failure, line, parsed) -> {
                    if (failure instanceof ImageFault fault) {
                        System.err.println("✗ " + fault.getMessage() + "\n  → " + fault.remedy());
                        return 1;
                    }
                    throw failure;
                })
                .execute(arguments));
    }

    @Override
    public Integer call() {
        Path folder = home.resolve("deploy/kubernetes/target/images");
        BuildFacts facts = BuildFacts.ofThisBuild();
        BaseImage chosen = base == null ? fromThisMachine(folder) : new BaseImage.Given(base);
        int done = 0;
        for (String service : ServiceImage.SERVICES) {
            ServiceImage image = ServiceImage.of(service, home, facts);
            String digest = image.build(chosen, folder, folder.resolve("cache"));
            System.out.printf("[%d/%d] %s  %s%n", ++done, ServiceImage.SERVICES.size(), image.name(), digest);
        }
        System.out.println("镜像包在 " + folder + "；例如用 skopeo copy oci-archive:…/project-service.tar docker://… 推送。");
        return 0;
    }

    static BaseImage fromThisMachine(Path folder) {
        LinkedRuntime runtime = LinkedRuntime.of(Path.of(System.getProperty("java.home")), folder.resolve("java"));
        return new BaseImage.FromThisMachine(runtime, folder);
    }
}
