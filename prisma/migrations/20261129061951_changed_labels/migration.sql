-- CreateIndex
CREATE INDEX "labels_model_id_updated_at_idx" ON "labels"("model_id", "updated_at");
