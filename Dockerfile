# sigcc in a small image that runs as nobody.
#
#     docker build -t sigcc .
#     docker run --rm -v "$PWD:/work:ro" sigcc check rules
FROM debian:trixie-slim AS build
WORKDIR /src
COPY tools tools
RUN apt-get update && sh tools/packages build
COPY . .
RUN cmake --preset release -D SIGCC_BUILD_TESTS=OFF -D CMAKE_INSTALL_PREFIX=/usr \
    && cmake --build --preset release --target sigcc-cli --parallel \
    && install -D build/release/src/sigcc /out/usr/bin/sigcc \
    && install -D -m 644 LICENSE /out/usr/share/doc/sigcc/copyright

FROM debian:trixie-slim
RUN apt-get update \
    && apt-get install -y --no-install-recommends \
        libpcre2-8-0 libyaml-0-2 zlib1g \
    && rm -rf /var/lib/apt/lists/*
COPY --from=build /out /
USER nobody
WORKDIR /work
ENTRYPOINT ["sigcc"]
CMD ["--help"]
