package jixiao.launcher.door;

import io.vertx.core.json.JsonObject;

/** What the door itself answers, as application/problem+json. */
record DoorProblem(int status, String title, String detail) {
    static final String CONTENT_TYPE = "application/problem+json";

    static DoorProblem operatorsOnly() {
        return new DoorProblem(404, "没有这个地址", "该地址只供运维使用，不经由公共入口开放。");
    }

    static DoorProblem malformed() {
        return new DoorProblem(400, "地址写法不对", "地址中含有不能识别的编码或“..”。");
    }

    static DoorProblem down(String serviceTitle) {
        return new DoorProblem(503, "服务暂不可用", serviceTitle + "暂时没有响应，请稍后再试。已提交的数据不会丢失。");
    }

    String json() {
        return new JsonObject()
                .put("type", "about:blank")
                .put("title", title)
                .put("status", status)
                .put("detail", detail)
                .encode();
    }
}
