# The Debian package: pigpen_VERSION_ARCHITECTURE.deb.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME pigpen)
set(CPACK_PACKAGE_CONTACT "${PIGPEN_MAINTAINER}")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "topology designer for Pigsty, PostgreSQL as a service")
set(CPACK_PACKAGE_DESCRIPTION
"Pigpen draws the topology of a Pigsty deployment, and its Ansible inventory
writes itself: place nodes and clusters on a canvas, and instances and services
get their names by Pigsty's conventions. What is not changed is saved byte for
byte.

It checks inventories and fixes what can safely be fixed, plans what to run
after a change, drills failures, and exports diagrams and design documents. All
of this is on the command line, too, which needs no display.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION database)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)

# dpkg-shlibdeps finds the libraries; Qt's plugins for X, for no display (offscreen), SVG and printing come in their packages. No
# library names a font, without which pictures have no words. Wayland is served through X where its plugin is absent.
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS fonts-dejavu-core)
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS qt6-wayland)
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "git, fonts-liberation, fonts-noto-cjk")

# The same files give the same package: dates in it are the sources', not the build's.
set(CPACK_PIGPEN_DATE ${PIGPEN_DATE})
set(CPACK_THREADS 1)
set(CPACK_PROJECT_CONFIG_FILE ${CMAKE_SOURCE_DIR}/packaging/cmake/onedate.cmake)
set(CPACK_PRE_BUILD_SCRIPTS ${CMAKE_SOURCE_DIR}/packaging/cmake/datefiles.cmake)
include(CPack)
