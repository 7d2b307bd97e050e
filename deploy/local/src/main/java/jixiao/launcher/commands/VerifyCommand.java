package jixiao.launcher.commands;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import jixiao.launcher.ExitStatus;
import jixiao.launcher.verification.ReleaseKeys;
import jixiao.launcher.verification.Statement;
import jixiao.launcher.verification.Statement.Verdict;
import jixiao.launcher.verification.VerifyDownloads;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "verify",
        description = "离线核对下载的公开内容：签名由谁签发，各件与公布的是否一致。",
        footer = {
            "",
            "把公开页面上的摘要清单 digests.json 与下载的 .json 文件放在一起；不需要网络，也不需要系统在运行。",
            "给出文件夹或压缩包时，缺少的件也算有误。PDF、Word、Excel 文件不按摘要核对，请核对同一件的 .json。",
            "打包下载的 ZIP（或解压后的文件夹）还按其中的 SHA256SUMS 核对是否完整；它只含所选的件，未选的不算缺少。",
            "例：./suite verify 下载/ --key jixiao-release-key.pem"
        })
final class VerifyCommand extends SuiteCommand {
    @Parameters(paramLabel = "文件", arity = "1..*", description = "文件、文件夹或压缩包（.zip）。")
    private List<Path> paths;

    @Option(names = "--key", paramLabel = "公钥", description = "发布机关的公钥（PEM），默认为本机系统的公钥。")
    private Optional<Path> key = Optional.empty();

    VerifyCommand(Context context) {
        super(context);
    }

    @Override
    ExitStatus run() {
        List<Statement> said = VerifyDownloads.verify(paths, key.or(this::ownKey));
        said.forEach(System.out::println);
        long wrong =
                said.stream().filter(each -> each.verdict() == Verdict.WRONG).count();
        if (wrong > 0) {
            System.out.println("核对未通过：" + wrong + " 处有误。");
            return ExitStatus.FAILED;
        }
        System.out.println("核对通过。");
        return ExitStatus.DONE;
    }

    private Optional<Path> ownKey() {
        return Optional.of(new ReleaseKeys(context().folder().keys()).publicKey())
                .filter(Files::exists);
    }
}
