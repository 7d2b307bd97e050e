package jixiao.launcher.commands;

import java.util.stream.Collectors;
import jixiao.launcher.ExitStatus;
import jixiao.launcher.Refusal;
import jixiao.launcher.Suite;
import jixiao.launcher.processes.Component;

/** Finds the component that a word on the command line names. */
final class ComponentNames {
    private ComponentNames() {}

    static Component require(Suite suite, String word) {
        return suite.component(word).orElseThrow(() -> {
            String known = suite.components().stream().map(Component::name).collect(Collectors.joining("、"));
            return new Refusal(ExitStatus.WRONG_USAGE, "没有叫“" + word + "”的组件。", "可用的名称：" + known + "。");
        });
    }
}
