-- CreateTable
CREATE TABLE "deployers" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "host" TEXT NOT NULL,
    "docker_away" TEXT,
    "away_since" TIMESTAMPTZ(3),
    "heartbeat_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "deployers_pkey" PRIMARY KEY ("id")
);
