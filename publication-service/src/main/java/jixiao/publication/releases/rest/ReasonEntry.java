package jixiao.publication.releases.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a step back is taken. The reason of a withdrawal is shown to the public. */
public record ReasonEntry(
        @NotBlank(message = "请填写理由。") @Size(max = 500, message = "理由最长 500 个字。")
        String reason) {}
