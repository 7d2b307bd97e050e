package jixiao.launcher.processes;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import jixiao.launcher.ExitStatus;
import jixiao.launcher.Refusal;

/** A TCP port of this machine. */
public record ListeningPort(int number) {
    private static final int CONNECT_MILLIS = 500;

    /** Whether somebody accepts connections on it. */
    public boolean answers() {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), number), CONNECT_MILLIS);
            return true;
        } catch (IOException nobody) {
            return false;
        }
    }

    /** @throws Refusal when another program holds the port */
    public void requireFree(String neededBy, String advice) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), number));
        } catch (IOException taken) {
            throw new Refusal(
                    ExitStatus.OCCUPIED,
                    "端口 " + number + "（" + neededBy + "）已被其他程序占用。",
                    "先停止占用它的程序（查看：ss -ltnp 'sport = :" + number + "' 或 lsof -i :" + number + "）；" + advice);
        }
    }
}
