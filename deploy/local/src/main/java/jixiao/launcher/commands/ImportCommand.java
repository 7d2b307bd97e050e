package jixiao.launcher.commands;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import jixiao.launcher.ExitStatus;
import jixiao.launcher.Refusal;
import jixiao.launcher.Suite;
import jixiao.launcher.documents.ImportDocument;
import jixiao.launcher.documents.ImportOutcome;
import jixiao.launcher.documents.PublishedDocument;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "import",
        description = "导入已有的绩效文件（项目库、目标公开表、自评公开），显示读懂了什么和发现的问题。",
        footer = {"", "例：./suite import 自评.txt --region 640303 --published-on 2024-03-01 --source 区政府门户网站"})
final class ImportCommand extends SuiteCommand {
    @Parameters(paramLabel = "文件", arity = "1..*", description = "一份或多份文件。")
    private List<Path> files;

    @Option(names = "--region", paramLabel = "区划", required = true, description = "发布单位的六位财政区划。")
    private String region;

    @Option(names = "--published-on", paramLabel = "日期", description = "公开日期，例如 2025-02-21；不知道就不写。")
    private Optional<String> publishedOn = Optional.empty();

    @Option(names = "--source", paramLabel = "来源", description = "显示在公开页面上的来源，默认文件名。")
    private Optional<String> source = Optional.empty();

    @Option(names = "--fiscal-year", paramLabel = "年度", description = "预算年度；文件自己没有写明时才需要。")
    private Optional<String> fiscalYear = Optional.empty();

    @Option(names = "--dry-run", description = "只看读懂了什么，不作任何改动。")
    private boolean dryRun;

    ImportCommand(Context context) {
        super(context);
    }

    @Override
    ExitStatus run() throws InterruptedException {
        Suite suite = context().runningSuite();
        List<PublishedDocument> documents = files.stream().map(this::document).toList();
        ImportDocument imports =
                new ImportDocument(context().api(suite), context().clock());
        List<ImportOutcome> outcomes =
                dryRun ? documents.stream().map(imports::dryRun).toList() : ImportProgress.run(imports, documents);
        for (int i = 0; i < outcomes.size(); i++) {
            System.out.println(ImportSentence.of(documents.get(i), outcomes.get(i)));
            outcomes.get(i).findings().forEach(finding -> System.out.println("    " + ImportSentence.of(finding)));
        }
        if (dryRun) {
            System.out.println("这是试读，没有导入。");
        }
        return outcomes.stream().anyMatch(ImportOutcome::refused) ? ExitStatus.FAILED : ExitStatus.DONE;
    }

    private PublishedDocument document(Path file) {
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw new Refusal(ExitStatus.WRONG_USAGE, "没有这个文件，或无法读取：" + file + "。", "请检查路径和读取权限。");
        }
        return new PublishedDocument(
                file, region, publishedOn, source.orElse(file.getFileName().toString()), fiscalYear);
    }
}
