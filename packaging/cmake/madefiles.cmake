# What is made for a package: icons from the SVG, the manual page from the guide, the changelog; by the program itself, completions and
# the guide as web pages.
find_program(RSVG_CONVERT rsvg-convert REQUIRED)
find_program(CMARK_GFM cmark-gfm REQUIRED)
file(MAKE_DIRECTORY ${made})

# make(TARGET FILE FOLDER DEPENDS… COMMAND…): runs the command (in a shell, as `> FILE` and pipes are in it) and installs what it
# makes. Two targets, so that what does not need the program does not wait for it.
function(make target file folder)
    cmake_parse_arguments(MAKE "" "COMMAND" "DEPENDS" ${ARGN})
    cmake_path(GET file PARENT_PATH parent)
    file(MAKE_DIRECTORY ${made}/${parent})
    add_custom_command(OUTPUT ${made}/${file} DEPENDS ${MAKE_DEPENDS} COMMAND bash -euo pipefail -c ${MAKE_COMMAND} VERBATIM)
    install(FILES ${made}/${file} DESTINATION ${folder})
    set_property(GLOBAL APPEND PROPERTY made_by_${target} ${made}/${file})
endfunction()

set(icons ${CMAKE_INSTALL_DATADIR}/icons/hicolor)
foreach(size 16 24 32 48 64 128 256 512)
    make(pages ${size}/${PIGPEN_ID}.png ${icons}/${size}x${size}/apps
        DEPENDS resources/icons/pigpen.svg
        COMMAND "${RSVG_CONVERT} -w ${size} -h ${size} '${CMAKE_SOURCE_DIR}/resources/icons/pigpen.svg' > '${made}/${size}/${PIGPEN_ID}.png'")
endforeach()

# manual(LANGUAGE FILE FOLDER)
function(manual language file folder)
    make(pages ${file} ${CMAKE_INSTALL_MANDIR}/${folder}
        DEPENDS resources/help/${language}/command-line.md packaging/linux/man-page
        COMMAND "'${linux}/man-page' ${language} ${PROJECT_VERSION} ${PIGPEN_DATE} | gzip -9n > '${made}/${file}'")
endfunction()
manual(en pigpen.1.gz man1)
manual(zh_CN zh_CN/pigpen.1.gz zh_CN/man1)
# The program's version is Debian's: its changelog is that of the package.
make(pages changelog.gz ${CMAKE_INSTALL_DOCDIR}
    DEPENDS CHANGELOG.md packaging/linux/debian-changelog
    COMMAND "'${linux}/debian-changelog' '${CMAKE_SOURCE_DIR}/CHANGELOG.md' '${PIGPEN_MAINTAINER}' ${PIGPEN_DATE} | gzip -9n > '${made}/changelog.gz'")
make(told bash/pigpen ${CMAKE_INSTALL_DATADIR}/bash-completion/completions
    DEPENDS pigpen
    COMMAND "'$<TARGET_FILE:pigpen>' completion bash > '${made}/bash/pigpen'")
# Debian's zsh looks in this folder for what packages bring along.
make(told zsh/_pigpen ${CMAKE_INSTALL_DATADIR}/zsh/vendor-completions
    DEPENDS pigpen
    COMMAND "'$<TARGET_FILE:pigpen>' completion zsh > '${made}/zsh/_pigpen'")
# The guide as web pages; the program tells the chapter about its rules.
file(GLOB_RECURSE chapters CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/resources/help/*)
add_custom_command(OUTPUT ${made}/guide/index.html DEPENDS pigpen packaging/linux/guide-pages ${chapters}
    COMMAND ${CMAKE_COMMAND} -E rm -rf ${made}/guide
    COMMAND ${linux}/guide-pages $<TARGET_FILE:pigpen> ${made}/guide VERBATIM)
set_property(GLOBAL APPEND PROPERTY made_by_told ${made}/guide/index.html)
install(DIRECTORY ${made}/guide/ DESTINATION ${CMAKE_INSTALL_DOCDIR}/guide)

foreach(target pages told)
    get_property(files GLOBAL PROPERTY made_by_${target})
    add_custom_target(pigpen-${target} ALL DEPENDS ${files})
endforeach()
