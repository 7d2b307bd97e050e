package jixiao.launcher.verification;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jixiao.digests.DigestList;
import jixiao.digests.SignedDigests;
import jixiao.digests.VerifyingKey;

/** Holds what was downloaded against the signed lists beside it, and says in Chinese what is right and what is not. */
final class Verification {
    private final List<Statement> said = new ArrayList<>();
    private final Set<DigestList.Document> met = new HashSet<>();
    private final Optional<VerifyingKey> key;

    private Verification(Optional<VerifyingKey> key) {
        this.key = key;
    }

    /** @param key empty when nobody gave one; no signature is then taken for right */
    static List<Statement> of(Downloads downloads, Optional<VerifyingKey> key) {
        return new Verification(key).verify(downloads);
    }

    private List<Statement> verify(Downloads downloads) {
        List<Download> lists =
                downloads.files().stream().filter(Download::isList).toList();
        if (lists.isEmpty()) {
            return List.of(Statement.wrong("没有摘要清单 digests.json，无从核对。请从公开页面的“签名的摘要清单”下载，与文件放在一起。"));
        }
        lists.forEach(this::verifySignature);
        List<DigestList.Document> listed = lists.stream()
                .flatMap(list -> list.list().orElseThrow().list().documents().stream())
                .toList();
        downloads.checksums().forEach(packed -> said.addAll(packed.verify(downloads.files())));
        downloads.files().stream()
                .filter(file -> !file.isList() && !file.isKey())
                .filter(file -> file.isData() || !isPacked(file, downloads))
                .forEach(file -> verifyFile(file, listed));
        List<DigestList.Document> missing = listed.stream()
                .filter(document -> document.current() && !met.contains(document))
                .toList();
        if (downloads.checksums().isEmpty()) {
            missing.forEach(document -> said.add(missing(document, downloads.complete())));
        } else {
            sayOfSelection(downloads, missing.size());
        }
        return List.copyOf(said);
    }

    private static boolean isPacked(Download file, Downloads downloads) {
        return downloads.checksums().stream().anyMatch(packed -> packed.lists(file));
    }

    /** A ZIP of the site holds the forms that were asked for in the formats that were asked for. */
    private void sayOfSelection(Downloads downloads, int missing) {
        long others = downloads.files().stream()
                .filter(file -> !file.isList() && !file.isData() && isPacked(file, downloads))
                .count();
        if (others > 0) {
            said.add(Statement.unknown("另有 " + others + " 个文件（PDF、Excel、网页等）不在签名的清单中，内容以同一件的 .json 为准。"));
        }
        if (met.isEmpty()) {
            said.add(Statement.wrong("压缩包中没有清单所列的规范数据（.json），内容无从核对。请在打包时选上 json。"));
        } else if (missing > 0) {
            said.add(Statement.unknown("清单中另有 " + missing + " 件不在这个压缩包里，未核对；要核对整份公开文件，请按公开文件打包。"));
        }
    }

    private void verifySignature(Download download) {
        SignedDigests signed = download.list().orElseThrow();
        String name = download.name();
        SignedDigests.Signature signature = signed.signature();
        if (signature == null) {
            said.add(Statement.wrong(name + "：清单没有签名，不能确认由谁发布。"));
        } else if (key.isEmpty()) {
            said.add(Statement.wrong(name + "：没有公钥，签名（" + signature.keyId() + "）未核对。请用 --key 给出发布机关的公钥。"));
        } else if (!signature.keyId().equals(key.get().id())) {
            said.add(Statement.wrong(name + "：由公钥 " + signature.keyId() + " 签名，给出的公钥是 "
                    + key.get().id() + "，不是同一把。请向发布机关核对公钥。"));
        } else if (!signed.isSignedBy(key.get())) {
            said.add(Statement.wrong(name + "：签名不正确，清单被改动过。请重新下载。"));
        } else {
            said.add(Statement.right(name + "：签名正确（公钥 " + key.get().id() + "），“"
                    + signed.list().title() + "”共 " + signed.list().documents().size() + " 件。"));
        }
    }

    private void verifyFile(Download file, List<DigestList.Document> listed) {
        Optional<DigestList.Document> same = listed.stream()
                .filter(document -> document.digest().equals(file.digest()))
                .findFirst();
        if (same.isPresent()) {
            met.add(same.get());
            said.add(Statement.right(file.name() + "：" + sameAs(same.get())));
        } else if (file.isData()) {
            said.add(Statement.wrong(file.name() + "：与清单中任何一件都不一致，内容被改动过，或不属于这次公开。请重新下载。"));
        } else {
            said.add(Statement.unknown(file.name() + "：清单只列规范数据（.json），此格式不按摘要核对。请下载同一件的 .json 核对。"));
        }
    }

    private static String sameAs(DigestList.Document document) {
        String edition = "“" + document.project() + "”第 " + document.edition() + " 版";
        return switch (document.stage()) {
            case "SUPERSEDED" -> "与公布过的" + edition + "一致；该版已由新的版本取代。";
            case "WITHDRAWN" -> "与公布过的" + edition + "一致；该版已撤回。";
            default -> "与公布的" + edition + "一致。";
        };
    }

    private static Statement missing(DigestList.Document document, boolean complete) {
        String sentence = "“" + document.project() + "”第 " + document.edition() + " 版（" + document.path() + "）";
        return complete ? Statement.wrong("缺少" + sentence + "。") : Statement.unknown("没有给出" + sentence + "，未核对。");
    }
}
