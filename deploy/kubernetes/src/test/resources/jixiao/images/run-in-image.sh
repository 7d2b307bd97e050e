# Runs a program in an unpacked image as a container engine would: its own root, read-only but for /tmp, user 10001.
# In a namespace of its own: run-in-image.sh ROOT TMP NAME=VALUE… -- PROGRAM ARGUMENT…
set -eu
# An ordinary user's path often lacks the folder of chroot.
PATH=$PATH:/usr/sbin:/sbin
root=$1 tmp=$2
shift 2
mount --bind "$root" "$root"
mount --rbind /proc "$root/proc"
mount --rbind /dev "$root/dev"
mount --bind "$tmp" "$root/tmp"
# A user namespace may add "read-only" to the options of the mount, but take none of them away.
options=$(findmnt --noheadings --first-only --output VFS-OPTIONS --mountpoint "$root")
mount -o "remount,bind,ro,${options#rw,}" "$root"
settings=()
while [ "$1" != -- ]; do
  settings+=("$1")
  shift
done
shift
exec env -i "${settings[@]}" "$(command -v chroot)" "$root" "$@"
