package jixiao.launcher;

import jixiao.launcher.processes.Component;

/** Hears what happens while a suite starts or stops; called from several threads. */
public interface SuiteListener {

    void starting(Component component);

    void ready(Component component);

    void stopping(Component component);

    void stopped(Component component);
}
