# Sourced by clean_machine.sh and clean_deb.sh: a new Debian in $root, with packages
# from this machine's own sources and by its own settings.

mirror() { # the first address of the machine's own sources, new style or old
  cat /etc/apt/sources.list.d/*.sources /etc/apt/sources.list 2>/dev/null |
    sed -nE 's/^(URIs: *|deb +(\[[^]]*\] +)?)([^ ]+).*/\3/p' | head -n 1
}

copy() { # a file or folder of this machine to the same place in the new one
  [ -e "$1" ] || return 0
  mkdir -p "$root/$(dirname "$1")"
  cp -aT --remove-destination "$(realpath "$1")" "$root/$1" 2>/dev/null ||
    cp -rT "$(realpath "$1")" "$root/$1"
}

if [ ! -e "$root/etc/debian_version" ]; then
  debootstrap --variant=minbase --include="ca-certificates$more" \
    bookworm "$root" "$(mirror)"
fi
rm -f "$root/etc/apt/sources.list"
for one in /etc/apt/sources.list /etc/apt/sources.list.d /etc/apt/apt.conf.d \
  /etc/apt/keyrings /etc/apt/trusted.gpg.d /usr/share/keyrings /etc/resolv.conf \
  /etc/ssl/certs /etc/pip.conf /etc/xdg/pip "$HOME/.config/pip"; do
  copy "$one"
done

inside() { # run /root/$1 in the new Debian; what it mounts and starts ends with it
  local name=$1
  mapfile -t settings < <(env | grep '^PIP_' || true)
  unshare --mount --propagation private --pid --fork --kill-child bash -euc '
    root=$1 name=$2; shift 2
    mount --rbind /dev "$root/dev"
    mount -t tmpfs tmpfs "$root/tmp"
    exec chroot "$root" env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin \
      LANG=C.UTF-8 "$@" bash "/root/$name"
  ' inside "$root" "$name" "${settings[@]}"
}
