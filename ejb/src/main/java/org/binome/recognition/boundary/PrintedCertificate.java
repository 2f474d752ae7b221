package org.binome.recognition.boundary;

/** A certificate as a file. @param pdf tagged, for everybody to read (PDF/UA-1) */
public record PrintedCertificate(String fileName, byte[] pdf) {}
