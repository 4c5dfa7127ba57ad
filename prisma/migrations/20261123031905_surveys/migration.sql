-- CreateTable
CREATE TABLE "surveys" (
    "model_id" UUID NOT NULL,
    "seen" TEXT NOT NULL,
    "drift" JSONB,
    "surveyed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "surveys_pkey" PRIMARY KEY ("model_id")
);

-- CreateTable
CREATE TABLE "review_hints" (
    "model_id" UUID NOT NULL,
    "sha256" CHAR(64) NOT NULL,
    "typical" INTEGER,
    "doubt" DOUBLE PRECISION,
    "likely_class_id" UUID,
    "correction_id" UUID,
    "duplicate_of" CHAR(64),
    "duplicates" INTEGER,

    CONSTRAINT "review_hints_pkey" PRIMARY KEY ("model_id","sha256")
);

-- CreateIndex
CREATE INDEX "review_hints_model_id_typical_idx" ON "review_hints"("model_id", "typical");

-- CreateIndex
CREATE INDEX "review_hints_model_id_doubt_idx" ON "review_hints"("model_id", "doubt");

-- CreateIndex
CREATE INDEX "review_hints_model_id_duplicate_of_idx" ON "review_hints"("model_id", "duplicate_of");

-- AddForeignKey
ALTER TABLE "surveys" ADD CONSTRAINT "surveys_model_id_fkey" FOREIGN KEY ("model_id") REFERENCES "models"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review_hints" ADD CONSTRAINT "review_hints_model_id_fkey" FOREIGN KEY ("model_id") REFERENCES "models"("id") ON DELETE CASCADE ON UPDATE CASCADE;
