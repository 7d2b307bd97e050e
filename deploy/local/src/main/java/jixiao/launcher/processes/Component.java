package jixiao.launcher.processes;

/** A part of the suite that runs as a process of its own: PostgreSQL, Kafka, a service, the door. */
public interface Component {

    /** The word on the command line and in file names. */
    String name();

    /** What people read. */
    String title();

    int port();

    /**
     * Starts the process and returns when it answers.
     *
     * @throws jixiao.launcher.Refusal when it cannot start, ends early or does not answer in time
     */
    void start();

    /** Stops it cleanly; does nothing when it does not run. */
    void stop();
}
