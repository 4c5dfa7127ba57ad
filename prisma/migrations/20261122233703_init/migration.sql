-- CreateEnum
CREATE TYPE "ModelStart" AS ENUM ('imagenet', 'blank');

-- CreateEnum
CREATE TYPE "ClassStatus" AS ENUM ('active', 'retired');

-- CreateEnum
CREATE TYPE "VersionState" AS ENUM ('candidate', 'rejected', 'released', 'live', 'retired');

-- CreateEnum
CREATE TYPE "TrainingRunState" AS ENUM ('queued', 'running', 'succeeded', 'failed', 'cancelled');

-- CreateEnum
CREATE TYPE "ReleaseState" AS ENUM ('pending', 'building', 'starting', 'probing', 'shifting', 'live', 'rolled_back', 'failed', 'superseded');

-- CreateEnum
CREATE TYPE "TrainingMode" AS ENUM ('head', 'full');

-- CreateEnum
CREATE TYPE "ReleasePolicy" AS ENUM ('auto', 'manual');

-- CreateEnum
CREATE TYPE "Trigger" AS ENUM ('manual', 'schedule');

-- CreateEnum
CREATE TYPE "ReleaseKind" AS ENUM ('release', 'rollback');

-- CreateEnum
CREATE TYPE "Part" AS ENUM ('train', 'verified');

-- CreateEnum
CREATE TYPE "Role" AS ENUM ('predict', 'annotate', 'admin');

-- CreateTable
CREATE TABLE "models" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "backbone" TEXT NOT NULL,
    "start" "ModelStart" NOT NULL,
    "live" INTEGER,
    "previous" INTEGER,
    "next_version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "deleted_at" TIMESTAMPTZ(3),

    CONSTRAINT "models_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "classes" (
    "id" UUID NOT NULL,
    "model_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "name_key" TEXT NOT NULL,
    "synset" TEXT,
    "status" "ClassStatus" NOT NULL DEFAULT 'active',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "classes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "versions" (
    "id" UUID NOT NULL,
    "model_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "parent" INTEGER,
    "run_id" UUID,
    "state" "VersionState" NOT NULL,
    "class_ids" UUID[],
    "bundle" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "live_since" TIMESTAMPTZ(3),

    CONSTRAINT "versions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "images" (
    "sha256" CHAR(64) NOT NULL,
    "bytes" INTEGER NOT NULL,
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "content_type" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "images_pkey" PRIMARY KEY ("sha256")
);

-- CreateTable
CREATE TABLE "embeddings" (
    "sha256" CHAR(64) NOT NULL,
    "backbone" TEXT NOT NULL,
    "vector" BYTEA NOT NULL,

    CONSTRAINT "embeddings_pkey" PRIMARY KEY ("sha256","backbone")
);

-- CreateTable
CREATE TABLE "predictions" (
    "id" UUID NOT NULL,
    "model_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "sha256" CHAR(64) NOT NULL,
    "class_ids" UUID[],
    "scores" REAL[],
    "margin" REAL NOT NULL,
    "by" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "predictions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "corrections" (
    "id" UUID NOT NULL,
    "seq" BIGSERIAL NOT NULL,
    "model_id" UUID NOT NULL,
    "sha256" CHAR(64) NOT NULL,
    "prediction_id" UUID,
    "class_id" UUID,
    "confirmation" BOOLEAN NOT NULL DEFAULT false,
    "by" TEXT NOT NULL,
    "idempotency_key" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "undone_at" TIMESTAMPTZ(3),
    "undone_by" TEXT,

    CONSTRAINT "corrections_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "labels" (
    "model_id" UUID NOT NULL,
    "sha256" CHAR(64) NOT NULL,
    "class_id" UUID,
    "correction_id" UUID,
    "part" "Part",
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "labels_pkey" PRIMARY KEY ("model_id","sha256")
);

-- CreateTable
CREATE TABLE "training_runs" (
    "id" UUID NOT NULL,
    "model_id" UUID NOT NULL,
    "mode" "TrainingMode" NOT NULL,
    "release" "ReleasePolicy" NOT NULL,
    "trigger" "Trigger" NOT NULL,
    "by" TEXT NOT NULL,
    "state" "TrainingRunState" NOT NULL DEFAULT 'queued',
    "fence" INTEGER NOT NULL DEFAULT 0,
    "worker" TEXT,
    "heartbeat_at" TIMESTAMPTZ(3),
    "cancel_requested" BOOLEAN NOT NULL DEFAULT false,
    "dataset_hash" TEXT,
    "progress" JSONB NOT NULL,
    "metrics" JSONB,
    "verdict" JSONB,
    "error" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "started_at" TIMESTAMPTZ(3),
    "finished_at" TIMESTAMPTZ(3),

    CONSTRAINT "training_runs_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "training_examples" (
    "run_id" UUID NOT NULL,
    "sha256" CHAR(64) NOT NULL,
    "class_id" UUID,
    "correction_id" UUID NOT NULL,
    "part" "Part" NOT NULL,

    CONSTRAINT "training_examples_pkey" PRIMARY KEY ("run_id","sha256")
);

-- CreateTable
CREATE TABLE "training_run_log" (
    "id" BIGSERIAL NOT NULL,
    "run_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "message" TEXT NOT NULL,

    CONSTRAINT "training_run_log_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "releases" (
    "id" UUID NOT NULL,
    "model_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "from" INTEGER,
    "kind" "ReleaseKind" NOT NULL,
    "run_id" UUID,
    "by" TEXT NOT NULL,
    "state" "ReleaseState" NOT NULL DEFAULT 'pending',
    "reason" TEXT,
    "fence" INTEGER NOT NULL DEFAULT 0,
    "worker" TEXT,
    "heartbeat_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finished_at" TIMESTAMPTZ(3),

    CONSTRAINT "releases_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "release_steps" (
    "id" BIGSERIAL NOT NULL,
    "release_id" UUID NOT NULL,
    "state" "ReleaseState" NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "reason" TEXT NOT NULL,

    CONSTRAINT "release_steps_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "schedules" (
    "model_id" UUID NOT NULL,
    "cron" TEXT NOT NULL,
    "timezone" TEXT NOT NULL,
    "minimum_corrections" INTEGER NOT NULL,
    "mode" "TrainingMode" NOT NULL,
    "release" "ReleasePolicy" NOT NULL,
    "enabled" BOOLEAN NOT NULL,
    "last_at" TIMESTAMPTZ(3),
    "last_says" TEXT,
    "last_run_id" UUID,

    CONSTRAINT "schedules_pkey" PRIMARY KEY ("model_id")
);

-- CreateTable
CREATE TABLE "review_leases" (
    "model_id" UUID NOT NULL,
    "sha256" CHAR(64) NOT NULL,
    "by" TEXT NOT NULL,
    "until" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "review_leases_pkey" PRIMARY KEY ("model_id","sha256")
);

-- CreateTable
CREATE TABLE "api_keys" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "role" "Role" NOT NULL,
    "prefix" TEXT NOT NULL,
    "hash" CHAR(64) NOT NULL,
    "one_time" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_used_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "api_keys_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sessions" (
    "id" UUID NOT NULL,
    "key_id" UUID NOT NULL,
    "hash" CHAR(64) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "sessions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "by" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "detail" JSONB,

    CONSTRAINT "audit_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "models_name_key" ON "models"("name");

-- CreateIndex
CREATE UNIQUE INDEX "classes_model_id_name_key_key" ON "classes"("model_id", "name_key");

-- CreateIndex
CREATE UNIQUE INDEX "versions_run_id_key" ON "versions"("run_id");

-- CreateIndex
CREATE UNIQUE INDEX "versions_model_id_number_key" ON "versions"("model_id", "number");

-- CreateIndex
CREATE INDEX "predictions_model_id_id_idx" ON "predictions"("model_id", "id" DESC);

-- CreateIndex
CREATE INDEX "predictions_model_id_margin_idx" ON "predictions"("model_id", "margin");

-- CreateIndex
CREATE INDEX "predictions_sha256_idx" ON "predictions"("sha256");

-- CreateIndex
CREATE UNIQUE INDEX "corrections_seq_key" ON "corrections"("seq");

-- CreateIndex
CREATE INDEX "corrections_prediction_id_idx" ON "corrections"("prediction_id");

-- CreateIndex
CREATE INDEX "corrections_model_id_sha256_seq_idx" ON "corrections"("model_id", "sha256", "seq");

-- CreateIndex
CREATE UNIQUE INDEX "corrections_by_idempotency_key_key" ON "corrections"("by", "idempotency_key");

-- CreateIndex
CREATE INDEX "labels_model_id_class_id_idx" ON "labels"("model_id", "class_id");

-- CreateIndex
CREATE INDEX "training_runs_model_id_id_idx" ON "training_runs"("model_id", "id" DESC);

-- CreateIndex
CREATE INDEX "training_examples_correction_id_idx" ON "training_examples"("correction_id");

-- CreateIndex
CREATE INDEX "training_run_log_run_id_id_idx" ON "training_run_log"("run_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "releases_run_id_key" ON "releases"("run_id");

-- CreateIndex
CREATE INDEX "releases_model_id_id_idx" ON "releases"("model_id", "id" DESC);

-- CreateIndex
CREATE INDEX "release_steps_release_id_id_idx" ON "release_steps"("release_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "api_keys_hash_key" ON "api_keys"("hash");

-- CreateIndex
CREATE UNIQUE INDEX "sessions_hash_key" ON "sessions"("hash");

-- CreateIndex
CREATE INDEX "audit_subject_idx" ON "audit"("subject");

-- AddForeignKey
ALTER TABLE "classes" ADD CONSTRAINT "classes_model_id_fkey" FOREIGN KEY ("model_id") REFERENCES "models"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "versions" ADD CONSTRAINT "versions_model_id_fkey" FOREIGN KEY ("model_id") REFERENCES "models"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "versions" ADD CONSTRAINT "versions_run_id_fkey" FOREIGN KEY ("run_id") REFERENCES "training_runs"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "embeddings" ADD CONSTRAINT "embeddings_sha256_fkey" FOREIGN KEY ("sha256") REFERENCES "images"("sha256") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "predictions" ADD CONSTRAINT "predictions_model_id_fkey" FOREIGN KEY ("model_id") REFERENCES "models"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "predictions" ADD CONSTRAINT "predictions_sha256_fkey" FOREIGN KEY ("sha256") REFERENCES "images"("sha256") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "corrections" ADD CONSTRAINT "corrections_model_id_fkey" FOREIGN KEY ("model_id") REFERENCES "models"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "corrections" ADD CONSTRAINT "corrections_sha256_fkey" FOREIGN KEY ("sha256") REFERENCES "images"("sha256") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "corrections" ADD CONSTRAINT "corrections_prediction_id_fkey" FOREIGN KEY ("prediction_id") REFERENCES "predictions"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "labels" ADD CONSTRAINT "labels_model_id_fkey" FOREIGN KEY ("model_id") REFERENCES "models"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "labels" ADD CONSTRAINT "labels_sha256_fkey" FOREIGN KEY ("sha256") REFERENCES "images"("sha256") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "training_runs" ADD CONSTRAINT "training_runs_model_id_fkey" FOREIGN KEY ("model_id") REFERENCES "models"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "training_examples" ADD CONSTRAINT "training_examples_run_id_fkey" FOREIGN KEY ("run_id") REFERENCES "training_runs"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "training_run_log" ADD CONSTRAINT "training_run_log_run_id_fkey" FOREIGN KEY ("run_id") REFERENCES "training_runs"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "releases" ADD CONSTRAINT "releases_model_id_fkey" FOREIGN KEY ("model_id") REFERENCES "models"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "releases" ADD CONSTRAINT "releases_run_id_fkey" FOREIGN KEY ("run_id") REFERENCES "training_runs"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "release_steps" ADD CONSTRAINT "release_steps_release_id_fkey" FOREIGN KEY ("release_id") REFERENCES "releases"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "schedules" ADD CONSTRAINT "schedules_model_id_fkey" FOREIGN KEY ("model_id") REFERENCES "models"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_key_id_fkey" FOREIGN KEY ("key_id") REFERENCES "api_keys"("id") ON DELETE CASCADE ON UPDATE CASCADE;
