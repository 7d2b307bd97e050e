/** The services' images, built from what Maven made and a JDK, without a container engine. */
package jixiao.images;
